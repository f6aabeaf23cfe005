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
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            order.swap(i, (self.0 % (i as u64 + 1)) as usize);
        }
    }
}
