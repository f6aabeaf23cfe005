//! Word patterns (`zahl*`, `*zahlung`, `*frist*`, `euro`) → which of them a word satisfies.

use std::mem::take;
use std::ops::Range;

/// Names a word pattern.
pub(super) type Symbol = u32;

/// The shortest word in which one typing error is forgiven.
const FORGIVEN: usize = 7;

/// The node where every way begins.
const ROOT: usize = 0;

/// A set of word patterns. What is inserted counts once [`Trie::build`] has been called.
#[derive(Debug, Clone, Default)]
pub(super) struct Trie {
    /// Patterns fixed at the word's start.
    front: Branches,
    /// Patterns that start anywhere.
    inner: Branches,
}

/// Letters → patterns, in four arrays: there are hundreds of thousands of nodes.
#[derive(Debug, Clone, Default)]
struct Branches {
    /// Not built in yet: where the letters lie in the next field, whether anything may follow, symbol.
    waiting: Vec<(Range<usize>, bool, Symbol)>,
    letters: Vec<u8>,
    /// Where the edges and the marks of each node begin; those of the next end them.
    nodes: Vec<(u32, u32)>,
    /// A letter (high 8 bits) and the node that it leads to, sorted within each node.
    edges: Vec<u32>,
    /// Patterns that end at a node, and whether anything may follow.
    marks: Vec<(Symbol, bool)>,
    /// By letter where it leads from the root, whence most ways end at once; 0 for nowhere.
    firsts: Vec<u32>,
}

/// The first letters as one number: of most patterns they tell the order.
fn front(letters: &[u8]) -> u64 {
    let mut front = [0; 8];
    front.iter_mut().zip(letters).for_each(|(to, letter)| *to = *letter);
    u64::from_be_bytes(front)
}

impl Branches {
    fn build(&mut self) {
        let (waiting, letters) = (take(&mut self.waiting), take(&mut self.letters));
        let pattern = |(at, open, symbol): (Range<usize>, _, _)| {
            (front(&letters[at.clone()]), &letters[at], open, symbol)
        };
        let mut patterns: Vec<(u64, &[u8], bool, Symbol)> = waiting.into_iter().map(pattern).collect();
        patterns.sort_unstable();
        // Level by level: each node is the run of patterns that share its letters.
        let mut runs = std::collections::VecDeque::from([(0..patterns.len(), 0)]);
        let mut known = 1;
        while let Some((run, depth)) = runs.pop_front() {
            self.nodes.push((self.edges.len() as u32, self.marks.len() as u32));
            let mut at = run.start;
            while at < run.end {
                let (_, letters, open, symbol) = &patterns[at];
                let Some(&letter) = letters.get(depth) else {
                    self.marks.push((*symbol, *open));
                    at += 1;
                    continue;
                };
                let end = at + patterns[at..run.end].partition_point(|p| p.1[depth] <= letter);
                self.edges.push(u32::from(letter) << 24 | known);
                known += 1;
                runs.push_back((at..end, depth + 1));
                at = end;
            }
        }
        self.nodes.push((self.edges.len() as u32, self.marks.len() as u32));
        self.firsts = vec![0; 1 << u8::BITS];
        for at in 0..self.edges(ROOT).len() {
            let edge = self.edges(ROOT)[at];
            self.firsts[(edge >> 24) as usize] = edge & 0x00ff_ffff;
        }
    }

    fn edges(&self, at: usize) -> &[u32] {
        match (self.nodes.get(at), self.nodes.get(at + 1)) {
            (Some(from), Some(to)) => &self.edges[from.0 as usize..to.0 as usize],
            _ => &[],
        }
    }

    fn marks(&self, at: usize) -> &[(Symbol, bool)] {
        match (self.nodes.get(at), self.nodes.get(at + 1)) {
            (Some(from), Some(to)) => &self.marks[from.1 as usize..to.1 as usize],
            _ => &[],
        }
    }

    fn step(&self, at: usize, letter: u8) -> Option<usize> {
        if at == ROOT {
            let next = self.firsts.get(usize::from(letter)).copied();
            return next.filter(|next| *next > 0).map(|next| next as usize);
        }
        let edges = self.edges(at);
        let found = edges.binary_search_by_key(&letter, |e| (e >> 24) as u8).ok()?;
        Some((edges[found] & 0x00ff_ffff) as usize)
    }

    fn walk(&self, letters: &[u8], out: &mut Vec<Symbol>) {
        let mut at = ROOT;
        for letter in letters {
            match self.step(at, *letter) {
                Some(next) => at = next,
                None => return,
            }
            out.extend(self.marks(at).iter().filter(|m| m.1).map(|m| m.0));
        }
        out.extend(self.marks(at).iter().filter(|m| !m.1).map(|m| m.0));
    }
}

impl Trie {
    /// Adds a pattern: letters with at most one `*` at either end.
    pub fn insert(&mut self, pattern: &str, symbol: Symbol) {
        let anywhere = pattern.starts_with('*');
        let open = pattern.ends_with('*') && pattern.len() > 1;
        let branches = if anywhere { &mut self.inner } else { &mut self.front };
        let from = branches.letters.len();
        branches.letters.extend(pattern.trim_matches('*').bytes());
        branches.waiting.push((from..branches.letters.len(), open, symbol));
    }

    /// Makes all that was inserted count.
    pub fn build(&mut self) {
        self.front.build();
        self.inner.build();
    }

    /// Appends every pattern that the word satisfies.
    pub fn matches(&self, word: &str, out: &mut Vec<Symbol>) {
        debug_assert!(self.front.waiting.is_empty() && self.inner.waiting.is_empty(), "build first");
        let bytes = word.as_bytes();
        self.front.walk(bytes, out);
        if !self.inner.edges.is_empty() {
            for at in 0..bytes.len() {
                self.inner.walk(&bytes[at..], out);
            }
        }
    }

    /// Appends the patterns that the word satisfies but for one typing error behind its first letter.
    pub fn nearly(&self, word: &str, out: &mut Vec<Symbol>) {
        let bytes = word.as_bytes();
        if bytes.len() < FORGIVEN || !word.is_ascii() {
            return;
        }
        let mut at = ROOT;
        for (depth, &byte) in bytes.iter().enumerate() {
            if depth > 0 {
                self.one_error(at, bytes, depth, out);
            }
            match self.front.step(at, byte) {
                Some(next) => at = next,
                None => break,
            }
        }
    }

    /// One error at `depth`, the rest exact: a letter too many, too few, another one, or two swapped.
    fn one_error(&self, at: usize, bytes: &[u8], depth: usize, out: &mut Vec<Symbol>) {
        self.rest(at, &bytes[depth + 1..], depth, out);
        for edge in self.front.edges(at) {
            let (letter, child) = ((edge >> 24) as u8, (edge & 0x00ff_ffff) as usize);
            if letter != bytes[depth] {
                self.rest(child, &bytes[depth + 1..], depth + 1, out);
                self.rest(child, &bytes[depth..], depth + 1, out);
            }
        }
        if let Some(&second) = bytes.get(depth + 1)
            && second != bytes[depth]
            && let Some(next) = self.front.step(at, second).and_then(|n| self.front.step(n, bytes[depth]))
        {
            self.rest(next, &bytes[depth + 2..], depth + 2, out);
        }
    }

    fn rest(&self, mut at: usize, bytes: &[u8], mut depth: usize, out: &mut Vec<Symbol>) {
        for (i, &byte) in bytes.iter().enumerate() {
            let Some(next) = self.front.step(at, byte) else { return };
            at = next;
            depth += 1;
            if depth >= FORGIVEN && i + 1 < bytes.len() {
                out.extend(self.front.marks(at).iter().filter(|m| m.1).map(|m| m.0));
            }
        }
        if depth >= FORGIVEN {
            out.extend(self.front.marks(at).iter().map(|m| m.0));
        }
    }
}

/// The same patterns twice: as they are spelt, and without diacritics.
#[derive(Debug, Clone, Default)]
pub(super) struct Tries {
    pub exact: Trie,
    pub folded: Trie,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_and_typing_errors() {
        let mut trie = Trie::default();
        for (i, pattern) in ["zahl*", "*zahlung", "*frist*", "rechnung", "uberweis*"].iter().enumerate() {
            trie.insert(pattern, i as Symbol);
        }
        trie.build();
        let find = |word: &str| {
            let mut out = Vec::new();
            trie.matches(word, &mut out);
            out.sort_unstable();
            out
        };
        assert_eq!(find("zahlen"), [0]);
        assert_eq!(find("zahlung"), [0, 1]);
        assert_eq!(find("ratenzahlung"), [1]);
        assert_eq!(find("zahlungsfristende"), [0, 2]);
        assert_eq!(find("rechnungen"), [] as [Symbol; 0]);
        let near = |word: &str| {
            let mut out = Vec::new();
            trie.nearly(word, &mut out);
            out.dedup();
            out
        };
        assert_eq!(near("recnung"), [3]);
        assert_eq!(near("rehcnung"), [3]);
        assert_eq!(near("ubrweisung"), [4]);
        assert_eq!(near("zahken"), [] as [Symbol; 0]);
    }
}
