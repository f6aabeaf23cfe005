//! The phrases of all cue groups, and how they are found among words: by their first two words, since some words ("nicht",
//! "we") begin thousands.

use rustc_hash::{FxHashMap, FxHashSet};

use super::pattern::GroupId;
use super::trie::Symbol;

/// Stands for any word (`_`): less than every other symbol, and no word's own.
pub(super) const ANY: Symbol = 0;

/// A phrase while they are gathered.
type Phrase = u32;

/// There is room for so many phrases from the beginning: a language has some ten thousand.
const PHRASES: usize = 14_000;

/// Gathers phrases and the groups that they belong to.
#[derive(Debug, Clone, Default)]
pub(super) struct Gathered {
    phrases: FxHashMap<Box<[Symbol]>, Phrase>,
    /// The phrases of each group.
    members: Vec<Vec<Phrase>>,
    known: FxHashSet<(GroupId, Phrase)>,
}

impl Gathered {
    /// Nothing yet, with room for what comes.
    pub fn new() -> Gathered {
        let mut gathered = Gathered::default();
        gathered.phrases.reserve(PHRASES);
        gathered.known.reserve(PHRASES);
        gathered
    }

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
        let (begins, groups) = by_phrase(&self.members, self.phrases.len());
        let mut all: Vec<(u64, Box<[Symbol]>, Phrase)> =
            self.phrases.into_iter().map(|(phrase, at)| (front(&phrase), phrase, at)).collect();
        all.sort_unstable();
        let symbols = all.last().map_or(0, |(_, phrase, _)| phrase[0] as usize + 1);
        let mut out = Phrases { firsts: vec![0; symbols + 1], ..Phrases::default() };
        for (_, phrase, at) in all {
            let first = phrase[0] as usize;
            out.firsts[first + 1] += 1;
            out.phrases.push((out.tails.len() as u32, out.groups.len() as u32));
            out.tails.extend_from_slice(&phrase[1..]);
            let own = begins[at as usize]..begins[at as usize + 1];
            out.groups.extend_from_slice(&groups[own]);
        }
        out.phrases.push((out.tails.len() as u32, out.groups.len() as u32));
        for at in 1..out.firsts.len() {
            out.firsts[at] += out.firsts[at - 1];
        }
        out
    }
}

/// The first two symbols as one number: of most phrases they tell the order.
fn front(phrase: &[Symbol]) -> u64 {
    let at = |n: usize| u64::from(phrase.get(n).copied().unwrap_or_default());
    at(0) << u32::BITS | at(1)
}

/// From the phrases of each group to the groups of each phrase: where those of each begin, and all of them, ascending.
fn by_phrase(members: &[Vec<Phrase>], phrases: usize) -> (Vec<usize>, Vec<u32>) {
    let mut begins = vec![0; phrases + 1];
    members.iter().flatten().for_each(|phrase| begins[*phrase as usize + 1] += 1);
    for at in 1..begins.len() {
        begins[at] += begins[at - 1];
    }
    let mut groups = vec![0; begins[phrases]];
    let mut next = begins.clone();
    for (group, phrases) in members.iter().enumerate() {
        for phrase in phrases {
            let next = &mut next[*phrase as usize];
            groups[*next] = group as u32;
            *next += 1;
        }
    }
    (begins, groups)
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
