//! Chance that is the same each time: the order of examples must only be mixed.

/// Xorshift (Marsaglia 2003).
pub struct Dice(u64);

impl Default for Dice {
    fn default() -> Dice {
        Dice(0x2545_f491_4f6c_dd1d)
    }
}

impl Dice {
    /// Mixes an order.
    pub fn shuffle(&mut self, order: &mut [usize]) {
        for i in (1..order.len()).rev() {
            order.swap(i, (self.next() % (i as u64 + 1)) as usize);
        }
    }

    /// Whether something happens that does so `often`: 0 never, 1 always.
    pub fn falls(&mut self, often: f32) -> bool {
        // The upper bits are the better ones, and 24 of them fit into an f32.
        const STEPS: u64 = 1 << 24;
        ((self.next() >> 40) as f32) < often * STEPS as f32
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_falls_sometimes_does_so_as_often_as_is_said() {
        let mut dice = Dice::default();
        let mut count = |often| (0..10_000).filter(|_| dice.falls(often)).count();
        assert_eq!((count(0.0), count(1.0)), (0, 10_000));
        assert!((2_850..3_150).contains(&count(0.3)));
    }
}
