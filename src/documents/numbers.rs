//! Which of the numbers in a mail are those of the invoices that it carries.

use super::outgoing::is_document_file;
use super::page::{Named, Page};
use super::rules::Class;
use super::tokens::{Habits, Kind, tokens};

/// Most invoices that one mail carries; a longer list is read no further.
const MOST: usize = 40;

impl Page<'_> {
    /// The numbers of the documents that the mail itself carries, each once.
    pub(super) fn own_numbers(&self, credit: bool) -> Vec<&Named> {
        let wanted = if credit { Class::CreditNote } else { Class::Invoice };
        // In a credit note's mail, a number that is called an invoice's somewhere is the credited invoice's.
        let credited = |norm: &str| {
            credit && self.numbers.iter().any(|n| n.norm == norm && n.label == Some(Class::Invoice))
        };
        let weight = |named: &Named| -> i32 {
            let token = &self.tokens[named.at];
            let mut weight = 0;
            weight += 3 * i32::from(named.label == Some(wanted));
            weight += i32::from(named.by_number && named.label == Some(wanted));
            weight += 4 * i32::from(named.file.is_some());
            weight += i32::from(self.says(token.sentence, Class::Presenting));
            weight += i32::from(named.row);
            // "2nd part invoice", "invoice no. 2 of this job" beside a full number.
            let short = |named: &Named| named.norm.len() <= 2;
            weight -= 2 * i32::from(
                short(named) && self.numbers.iter().any(|n| n.label == Some(wanted) && !short(n)),
            );
            weight -= 6 * i32::from(
                named.other
                    || named.label.is_some_and(|label| label != wanted) && !(credit && named.file.is_some()),
            );
            weight -= 6 * i32::from(!self.in_subject(named.at) && self.is_elsewhere(named.at));
            weight -= 6 * i32::from(!credit && self.is_replaced(named));
            weight -= 5 * i32::from(credited(&named.norm));
            weight
        };
        // The same number at several places counts with its best place; a doubt at one place stays a doubt.
        let mut best: Vec<(&Named, i32)> = Vec::new();
        for named in &self.numbers {
            let weight = weight(named);
            match best.iter_mut().find(|(known, _)| same_number(&known.norm, &named.norm)) {
                Some((known, known_weight)) => {
                    // From the text rather than from the subject, and with its prefix.
                    if !self.in_subject(named.at) && self.in_subject(known.at)
                        || named.norm.len() > known.norm.len()
                    {
                        *known = named;
                    }
                    *known_weight = if *known_weight < 0 && weight < 3 {
                        *known_weight
                    } else {
                        weight.max(*known_weight)
                    };
                }
                None => best.push((named, weight)),
            }
        }
        let top = best.iter().map(|(_, weight)| *weight).max().unwrap_or(0);
        if top < 3 {
            return Vec::new();
        }
        let on_files = best.iter().filter(|(named, weight)| named.file.is_some() && *weight >= 3).count();
        let mut own: Vec<&Named> =
            best.iter()
                .filter(|(named, weight)| {
                    if on_files > 0 { named.file.is_some() && *weight >= 3 } else { *weight >= top.max(3) }
                })
                .map(|(named, _)| *named)
                .collect();
        // Two numbers on one file: only one is the invoice's.
        let mut files = Vec::new();
        own.sort_by_key(|named| {
            (std::cmp::Reverse(best.iter().find(|(n, _)| n.at == named.at).map(|(_, w)| *w)), named.at)
        });
        own.retain(|named| match named.file {
            Some(file) if files.contains(&file) => false,
            Some(file) => {
                files.push(file);
                true
            }
            None => true,
        });
        // Without files, several numbers need a row or a sum each.
        if on_files == 0 && own.len() > 1 {
            let with_sum = |named: &&Named| {
                self.tokens.iter().enumerate().any(|(at, token)| {
                    matches!(token.kind, Kind::Amount { .. })
                        && self.owner(at).is_some_and(|owner| owner.norm == named.norm)
                })
            };
            let sums = own.iter().filter(|named| with_sum(named)).count();
            if sums == own.len() {
                own.retain(with_sum);
            } else {
                own.truncate(1);
            }
        }
        own.sort_by_key(|named| named.at);
        own.truncate(MOST);
        own
    }

    /// Whether the words right before a number say that it is another, older document's.
    pub(super) fn is_replaced(&self, named: &Named) -> bool {
        let token = &self.tokens[named.start];
        self.of(Class::Replaced).any(|hit| {
            hit.end <= named.start + 1
                && named.start - (hit.end - 1).min(named.start) <= 4
                && self.tokens[hit.start].clause == token.clause
        })
    }

    /// The number that this invoice replaces or that this credit note credits.
    pub(super) fn referred(&self, own: &[&Named]) -> Option<String> {
        self.numbers
            .iter()
            .filter(|named| named.label == Some(Class::Invoice) && !named.other)
            .filter(|named| !own.iter().any(|own| same_number(&own.norm, &named.norm)))
            .find(|named| {
                self.is_replaced(named) || own.iter().any(|own| own.label == Some(Class::CreditNote))
            })
            .map(|named| named.raw.clone())
    }

    /// A number in the name of the only document that is attached, label words taken off.
    pub(super) fn number_of_file(&self, credit: bool) -> Option<String> {
        let wanted = if credit { Class::CreditNote } else { Class::Invoice };
        let mut documents = self.mail.attachments.iter().filter(|name| is_document_file(name));
        let (first, second) = (documents.next()?, documents.next());
        let stem = first.rsplit_once('.').map_or(*first, |(stem, _)| stem);
        let spaced = stem.replace('_', " ");
        let mut parts: Vec<&str> = spaced.split(' ').filter(|part| !part.is_empty()).collect();
        let mut found = Vec::new();
        tokens(&spaced, &Habits::default(), &mut found);
        let hits = self.words.hits(&found);
        let mut labelled = false;
        while let Some(part) = parts.first()
            && !part.bytes().any(|b| b.is_ascii_digit())
            && hits.iter().any(|hit| {
                (hit.class == wanted || hit.class == Class::Number)
                    && found[hit.start..hit.end].iter().any(|token| token.raw == *part)
            })
        {
            labelled = true;
            parts.remove(0);
        }
        if second.is_some() && !labelled {
            return None;
        }
        // "Faktura_12_04_2026.pdf": figures side by side are one number.
        let figures = |part: &&&str| part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
        let joined = if parts.first().is_some_and(|part| figures(&part)) {
            parts.iter().take_while(figures).count()
        } else {
            1
        };
        let number = if labelled { parts.get(..joined)?.join("_") } else { stem.to_owned() };
        let (label, rest) = number.split_once('-').unwrap_or((&number, ""));
        let strip = !label.is_empty()
            && label.chars().all(char::is_alphabetic)
            && label.chars().count() > 3
            && !rest.is_empty();
        let number = if strip { rest.to_owned() } else { number };
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let looks_right = digits >= 2 && number.len() <= 24 && (labelled || !number.contains(' '));
        looks_right.then_some(number)
    }
}

/// Whether two forms are of one number, a prefix of letters apart: `KV10457` and `10457`.
pub(super) fn same_number(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    one == other
        || short.len() >= 3
            && long
                .strip_suffix(short)
                .is_some_and(|prefix| prefix.len() <= 4 && prefix.chars().all(char::is_alphabetic))
            && short.starts_with(|c: char| c.is_ascii_digit())
}
