//! What a card says beside the ladder: how urgent an account is, what is waited for, who reads along, and what a person is
//! to do by hand or with what is written already.

use super::blocks::{Block, Fact, together};
use super::card::shown;
use super::mime::one_line;
use super::words::Words;
use super::{DraftKind, Post, WaitingDraft, format};
use crate::dunning::{Account, Channel, Joins, Level, Priority, PriorityReason};

/// What the policy waits for beside the ladder's days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HabitView {
    /// So many days after the due day the debtor has always paid: a reminder waits for that.
    pub pays_by: Option<i64>,
    /// All that is overdue is less than this: it goes along with the next notice.
    pub minimum: Option<rust_decimal::Decimal>,
}

/// A step of the ladder that a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByHandView<'a> {
    /// Letter, call or task.
    pub channel: Channel,
    /// Its level.
    pub level: Level,
    /// The letter's or the task's words: subject and text, see [`super::Letters::notice_text`].
    pub text: Option<(&'a str, &'a str)>,
}

/// What the policy has found out about an account, where it changes what is sent.
pub(super) fn habits(habit: HabitView, words: &Words) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(days) = habit.pays_by {
        let days = words.plural("notice.days", days.unsigned_abs(), &[]);
        facts.push(Fact::new(words.get("card.habit"), words.say("card.habit_waits", &[("days", &days)])));
    }
    if let Some(minimum) = habit.minimum {
        let amount = together(&format::figure(minimum, words.language()));
        facts.push(Fact::new(words.get("card.small"), words.say("card.small_waits", &[("amount", &amount)])));
    }
    facts
}

/// How urgent an account is, with the parts that it is made of.
pub(super) fn priority(priority: &Priority, words: &Words) -> Option<Fact> {
    let parts = priority.parts.iter().map(|part| {
        let n = part.points.to_string();
        let key = format!("priority.{}", part.reason.name());
        match part.reason {
            PriorityReason::Amount | PriorityReason::First => words.say(&key, &[("points", &n)]),
            PriorityReason::Age(days) | PriorityReason::Slow(days) | PriorityReason::Slower(days) => {
                let days = words.plural("notice.days", days.unsigned_abs(), &[]);
                words.say(&key, &[("points", &n), ("days", &days)])
            }
            PriorityReason::Broken(count) => words.say(&key, &[("points", &n), ("n", &count.to_string())]),
            PriorityReason::Lapses(day) => {
                let day = together(&format::date(day, words.language()));
                words.say(&key, &[("points", &n), ("day", &day)])
            }
        }
    });
    let parts: Vec<String> = parts.collect();
    let points = priority.points.to_string();
    let sum = || words.say("priority.sum", &[("points", &points), ("parts", &parts.join(", "))]);
    (!parts.is_empty()).then(|| Fact::new(words.get("priority.title"), sum()))
}

/// The letter to post or the task to do; a call has its talk sheet. `printed`: the letter is attached.
pub(super) fn by_hand(step: &ByHandView, printed: bool, words: &Words, blocks: &mut Vec<Block>) {
    let (title, how) = match step.channel {
        Channel::Letter if printed => ("by_hand.letter", "by_hand.post_how"),
        Channel::Letter => ("by_hand.letter", "by_hand.letter_how"),
        Channel::Task => ("by_hand.task", "by_hand.task_how"),
        Channel::Mail | Channel::Call => return,
    };
    blocks.push(Block::heading(words.say(title, &[("level", words.level(step.level))])));
    blocks.push(Block::paragraph(words.get(how)));
    if let Some((subject, text)) = step.text {
        blocks.push(Block::Quote {
            before: shown(&format!("{subject}\n\n{text}")),
            marked: String::new(),
            after: String::new(),
        });
    }
}

/// Who reads along, step by step.
pub(super) fn circle(joins: &[Joins], words: &Words, blocks: &mut Vec<Block>) {
    let points = joins.iter().map(|joins| {
        let name = joins.address.name.as_deref().map(one_line).filter(|name| !name.is_empty());
        let address = one_line(&joins.address.address);
        let who = name.map_or(address.clone(), |name| format!("{name} <{address}>"));
        let (level, role) = (words.level(joins.from), words.of("role", joins.role.name()));
        words.say("card.joins", &[("who", &who), ("role", role), ("level", level)])
    });
    let points: Vec<String> = points.collect();
    if !points.is_empty() {
        blocks.push(Block::List { points });
    }
}

/// What waits in the Drafts folder.
pub(super) fn drafts(drafts: &[WaitingDraft], folder: &str, words: &Words, blocks: &mut Vec<Block>) {
    if drafts.is_empty() {
        return;
    }
    let folder = one_line(folder);
    blocks.push(Block::heading(words.get("card.drafts")));
    let points = drafts.iter().map(|draft| {
        let what = match draft.kind {
            DraftKind::Notice(level) => words.level(level),
            DraftKind::Answer(answer) => words.answer(answer),
        };
        words.say("card.draft", &[("what", what), ("subject", &one_line(draft.subject)), ("folder", &folder)])
    });
    blocks.push(Block::List { points: points.collect() });
    blocks.push(Block::paragraph(words.get("card.draft_how")));
}

/// What a letter without an address lacks.
pub(super) fn unaddressed(
    level: Level,
    post: &Post,
    account: &Account,
    words: &Words,
    blocks: &mut Vec<Block>,
) {
    if !post.addressed {
        let fill = [("level", level.name()), ("address", &*one_line(&account.id))];
        blocks.push(Block::Strong { text: words.say("card.letter_unaddressed", &fill) });
    }
}
