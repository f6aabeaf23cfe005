//! Word patterns (`zahl*`, `*zahlung`, `*frist*`, `euro`) → which of them a word satisfies.

/// Names a word pattern.
pub(super) type Symbol = u32;

#[derive(Debug, Default, Clone)]
struct Node {
    /// Sorted by byte.
    children: Vec<(u8, u32)>,
    /// Patterns that end here and must fill the word to its end.
    exact: Vec<Symbol>,
    /// Patterns that end here, with anything behind.
    open: Vec<Symbol>,
}

/// The shortest word in which one typing error is forgiven.
const FORGIVEN: usize = 7;

/// A set of word patterns.
#[derive(Debug, Clone)]
pub(super) struct Trie {
    /// Patterns fixed at the word's start.
    front: Vec<Node>,
    /// Patterns that start anywhere.
    inner: Vec<Node>,
}

impl Default for Trie {
    fn default() -> Self {
        Trie { front: vec![Node::default()], inner: vec![Node::default()] }
    }
}

impl Trie {
    /// Adds a pattern: letters with at most one `*` at either end.
    pub fn insert(&mut self, pattern: &str, symbol: Symbol) {
        let anywhere = pattern.starts_with('*');
        let open = pattern.ends_with('*') && pattern.len() > 1;
        let core = pattern.trim_matches('*');
        let nodes = if anywhere { &mut self.inner } else { &mut self.front };
        let mut at = 0usize;
        for &byte in core.as_bytes() {
            at = match nodes[at].children.binary_search_by_key(&byte, |c| c.0) {
                Ok(i) => nodes[at].children[i].1 as usize,
                Err(i) => {
                    let new = nodes.len();
                    nodes.push(Node::default());
                    nodes[at].children.insert(i, (byte, new as u32));
                    new
                }
            };
        }
        if open { nodes[at].open.push(symbol) } else { nodes[at].exact.push(symbol) }
    }

    /// Appends every pattern that the word satisfies.
    pub fn matches(&self, word: &str, out: &mut Vec<Symbol>) {
        let bytes = word.as_bytes();
        walk(&self.front, bytes, out);
        if self.inner.len() > 1 {
            for at in 0..bytes.len() {
                walk(&self.inner, &bytes[at..], out);
            }
        }
    }

    /// Appends the patterns that the word satisfies but for one typing error behind its first letter.
    pub fn nearly(&self, word: &str, out: &mut Vec<Symbol>) {
        let bytes = word.as_bytes();
        if bytes.len() < FORGIVEN || !word.is_ascii() {
            return;
        }
        let mut at = 0usize;
        for (depth, &byte) in bytes.iter().enumerate() {
            if depth > 0 {
                self.one_error(at, bytes, depth, out);
            }
            match self.step(at, byte) {
                Some(next) => at = next,
                None => break,
            }
        }
    }

    fn step(&self, at: usize, byte: u8) -> Option<usize> {
        let children = &self.front[at].children;
        children.binary_search_by_key(&byte, |c| c.0).ok().map(|i| children[i].1 as usize)
    }

    /// One error at `depth`, the rest exact: a letter too many, too few, another one, or two swapped.
    fn one_error(&self, at: usize, bytes: &[u8], depth: usize, out: &mut Vec<Symbol>) {
        self.rest(at, &bytes[depth + 1..], depth, out);
        for &(letter, child) in &self.front[at].children {
            if letter != bytes[depth] {
                self.rest(child as usize, &bytes[depth + 1..], depth + 1, out);
                self.rest(child as usize, &bytes[depth..], depth + 1, out);
            }
        }
        if let Some(&second) = bytes.get(depth + 1)
            && second != bytes[depth]
            && let Some(next) = self.step(at, second).and_then(|n| self.step(n, bytes[depth]))
        {
            self.rest(next, &bytes[depth + 2..], depth + 2, out);
        }
    }

    fn rest(&self, mut at: usize, bytes: &[u8], mut depth: usize, out: &mut Vec<Symbol>) {
        for (i, &byte) in bytes.iter().enumerate() {
            let Some(next) = self.step(at, byte) else { return };
            at = next;
            depth += 1;
            if depth >= FORGIVEN && i + 1 < bytes.len() {
                out.extend_from_slice(&self.front[at].open);
            }
        }
        if depth >= FORGIVEN {
            out.extend_from_slice(&self.front[at].exact);
            out.extend_from_slice(&self.front[at].open);
        }
    }
}

/// The same patterns twice: as they are spelt, and without diacritics.
#[derive(Debug, Clone, Default)]
pub(super) struct Tries {
    pub exact: Trie,
    pub folded: Trie,
}

fn walk(nodes: &[Node], bytes: &[u8], out: &mut Vec<Symbol>) {
    let mut at = 0usize;
    for &byte in bytes {
        let children = &nodes[at].children;
        match children.binary_search_by_key(&byte, |c| c.0) {
            Ok(i) => at = children[i].1 as usize,
            Err(_) => return,
        }
        out.extend_from_slice(&nodes[at].open);
    }
    out.extend_from_slice(&nodes[at].exact);
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
