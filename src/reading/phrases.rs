//! The phrases of all cue groups, and how they are found among words: by their first two words, since some words ("nicht",
//! "we") begin thousands.

use rustc_hash::{FxHashMap, FxHashSet};

use super::pattern::GroupId;
use super::trie::Symbol;

/// Stands for any word (`_`): less than every other symbol, and no word's own.
pub(super) const ANY: Symbol = 0;

/// A phrase while they are gathered.
type Phrase = u32;

/// Gathers phrases and the groups that they belong to.
#[derive(Debug, Clone, Default)]
pub(super) struct Gathered {
    phrases: FxHashMap<Box<[Symbol]>, Phrase>,
    /// The phrases of each group.
    members: Vec<Vec<Phrase>>,
    known: FxHashSet<(GroupId, Phrase)>,
}

impl Gathered {
    /// Makes a phrase part of a group; `false`: it was already.
    pub fn add(&mut self, group: GroupId, phrase: &[Symbol]) -> bool {
        let next = self.phrases.len() as Phrase;
        let phrase = match self.phrases.get(phrase) {
            Some(known) => *known,
            None => *self.phrases.entry(phrase.into()).or_insert(next),
        };
        self.put(group, phrase)
    }

    /// Makes all phrases of one group part of another; how many are new to it.
    pub fn include(&mut self, into: GroupId, from: GroupId) -> usize {
        let phrases = self.members.get(from).cloned().unwrap_or_default();
        phrases.into_iter().filter(|phrase| self.put(into, *phrase)).count()
    }

    fn put(&mut self, group: GroupId, phrase: Phrase) -> bool {
        let new = self.known.insert((group, phrase));
        if new {
            let groups = self.members.len().max(group + 1);
            self.members.resize_with(groups, Vec::new);
            self.members[group].push(phrase);
        }
        new
    }

    /// Makes them ready to be found.
    pub fn finish(self) -> Phrases {
        let mut groups: Vec<(Phrase, GroupId)> =
            self.known.into_iter().map(|(group, of)| (of, group)).collect();
        groups.sort_unstable();
        let mut all: Vec<(Box<[Symbol]>, Phrase)> = self.phrases.into_iter().collect();
        all.sort_unstable();
        let symbols = all.last().map_or(0, |(phrase, _)| phrase[0] as usize + 1);
        let mut out = Phrases { firsts: vec![0; symbols + 1], ..Phrases::default() };
        for (phrase, at) in all {
            let first = phrase[0] as usize;
            out.firsts[first + 1] += 1;
            out.phrases.push((out.tails.len() as u32, out.groups.len() as u32));
            out.tails.extend_from_slice(&phrase[1..]);
            let own = groups.partition_point(|(phrase, _)| *phrase < at);
            let own = groups[own..].iter().take_while(|(phrase, _)| *phrase == at);
            out.groups.extend(own.map(|(_, group)| *group as u32));
        }
        out.phrases.push((out.tails.len() as u32, out.groups.len() as u32));
        for at in 1..out.firsts.len() {
            out.firsts[at] += out.firsts[at - 1];
        }
        out
    }
}

/// All phrases, in the order of their symbols.
#[derive(Debug, Clone, Default)]
pub(super) struct Phrases {
    /// By first symbol where its phrases begin; those of the next end them.
    firsts: Vec<u32>,
    /// Where the tail and the groups of each phrase begin; those of the next end them.
    phrases: Vec<(u32, u32)>,
    /// Of every phrase the symbols behind the first.
    tails: Vec<Symbol>,
    groups: Vec<u32>,
}

impl Phrases {
    /// Finds the phrases that begin with a symbol: `next(n)` are the symbols, ascending, of the n-th word behind it, if
    /// there is one; `see` gets a group, and how many words the phrase has.
    pub fn each<'w>(
        &self,
        first: Symbol,
        next: impl Fn(usize) -> Option<&'w [Symbol]>,
        mut see: impl FnMut(GroupId, usize),
    ) {
        let Some([from, until]) = self.firsts.get(first as usize..first as usize + 2) else { return };
        let (mut from, until) = (*from as usize, *until as usize);
        // At most one has no tail; it comes first.
        if from < until && self.tail(from).is_empty() {
            self.groups(from).for_each(|group| see(group, 1));
            from += 1;
        }
        if from == until {
            return;
        }
        let Some(seconds) = next(0) else { return };
        for second in std::iter::once(&ANY).chain(seconds) {
            let begins = |(tail, _): &(u32, u32)| self.tails[*tail as usize];
            from += self.phrases[from..until].partition_point(|phrase| begins(phrase) < *second);
            while from < until && begins(&self.phrases[from]) == *second {
                let tail = self.tail(from);
                let fits = |(n, symbol): (usize, &Symbol)| {
                    next(n).is_some_and(|words| *symbol == ANY || words.binary_search(symbol).is_ok())
                };
                if tail.iter().enumerate().skip(1).all(fits) {
                    self.groups(from).for_each(|group| see(group, 1 + tail.len()));
                }
                from += 1;
            }
        }
    }

    fn tail(&self, at: usize) -> &[Symbol] {
        &self.tails[self.phrases[at].0 as usize..self.phrases[at + 1].0 as usize]
    }

    fn groups(&self, at: usize) -> impl Iterator<Item = GroupId> {
        let groups = &self.groups[self.phrases[at].1 as usize..self.phrases[at + 1].1 as usize];
        groups.iter().map(|group| *group as GroupId)
    }
}
