//! Where the cues of a text were found.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::pattern::{END, GroupId, Lexicon, SPECIAL, START};

/// Cues as they are found, each with its group.
#[derive(Debug, Default)]
pub(super) struct Cues(Vec<(GroupId, Range<usize>)>);

impl Cues {
    /// Notes a cue. Cues of a group come in order of their start.
    pub fn add(&mut self, group: GroupId, span: Range<usize>) {
        self.0.push((group, span));
    }

    /// Whether a cue of a group that was noted lately starts at a word.
    pub fn lately(&self, group: GroupId, start: usize) -> bool {
        let lately = self.0.iter().rev().take_while(|(_, span)| span.start >= start);
        lately.into_iter().any(|(found, span)| *found == group && span.start == start)
    }

    /// Sorts them by their groups.
    pub fn sorted(mut self, lexicon: &Lexicon) -> Hits {
        let special: Vec<(GroupId, Range<usize>)> =
            self.0.iter().filter(|(group, _)| *group < SPECIAL.len()).cloned().collect();
        for (from, into) in &lexicon.joined {
            let more = special.iter().filter(|(group, _)| group == from);
            self.0.extend(more.map(|(_, span)| (*into, span.clone())));
        }
        // The group and the place among the cues as one number, which is faster sorted.
        let place = |(at, (group, _)): (usize, &(GroupId, _))| (*group as u64) << u32::BITS | at as u64;
        let mut order: Vec<u64> = self.0.iter().enumerate().map(place).collect();
        order.sort_unstable();
        let sorted = order.iter().map(|place| &self.0[(place & u64::from(u32::MAX)) as usize]);
        let mut present: Vec<(GroupId, Range<usize>)> = Vec::with_capacity(order.len());
        let mut spans = Vec::with_capacity(order.len());
        for (group, span) in sorted {
            match present.last_mut() {
                Some((last, own)) if last == group => own.end += 1,
                _ => present.push((*group, spans.len()..spans.len() + 1)),
            }
            spans.push(span.clone());
        }
        let of: FxHashMap<GroupId, Range<usize>> = present.iter().cloned().collect();
        let joined = lexicon.joined.iter().filter_map(|(_, into)| of.get(into));
        joined.for_each(|own| spans[own.clone()].sort_by_key(|span| span.start));
        Hits { of, present, spans }
    }
}

/// Where cues were found, by group, each list in the order of the text. There are thousands of groups and some hundred
/// cues: what is made for a text, and thrown away, has room for the latter only.
#[derive(Debug)]
pub(super) struct Hits {
    /// Of each group that occurs which of the spans are its own.
    of: FxHashMap<GroupId, Range<usize>>,
    /// The same, in the order of the groups.
    present: Vec<(GroupId, Range<usize>)>,
    spans: Vec<Range<usize>>,
}

impl Hits {
    /// All cues of a group.
    pub fn all(&self, group: GroupId) -> &[Range<usize>] {
        self.of.get(&group).map_or(&[], |own| &self.spans[own.clone()])
    }

    /// Which groups occur, ascending, and the places of their cues, for [`Hits::at`].
    pub fn present(&self) -> &[(GroupId, Range<usize>)] {
        &self.present
    }

    /// The cue at a place.
    pub fn at(&self, place: usize) -> &Range<usize> {
        &self.spans[place]
    }

    /// The cues of a group that start in `from..=to` and end inside the range.
    pub fn starting(
        &self,
        group: GroupId,
        from: usize,
        to: usize,
        range: &Range<usize>,
    ) -> impl Iterator<Item = Range<usize>> {
        let place = match group {
            START => Some(range.start..range.start),
            END => Some(range.end..range.end),
            _ => None,
        };
        let list = if place.is_some() { &[][..] } else { self.all(group) };
        let first = list.partition_point(|s| s.start < from);
        let end = range.end;
        place.into_iter().filter(move |p| p.start >= from && p.start <= to).chain(
            list[first..].iter().take_while(move |s| s.start <= to).filter(move |s| s.end <= end).cloned(),
        )
    }
}
