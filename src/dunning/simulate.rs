//! What would happen if nothing else happened: the decisions of [`step`] on the days to come, over accounts as they
//! stand. The same way as the daemon's: a tick when an account wants to be looked at, then what is sealed goes
//! through window and caps, and counts as accepted. Nobody pays, nobody answers.

use std::borrow::Cow;
use std::collections::{BTreeSet, VecDeque};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, Zoned};

use super::schedule::{self, Next};
use super::{
    Account, Action, Caps, Command, Contact, Event, Level, Money, Notice, Order, Policy, Question,
    QuestionKind, Stage, step,
};

/// A pass of the daemon comes about once a minute: who wants to be looked at again at once is seen in the next.
const PASS: SignedDuration = SignedDuration::from_mins(1);
/// In which the cap by the hour counts.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// An account that is played, under its own policy.
#[derive(Debug, Clone)]
pub struct Subject<'a> {
    /// As it stands.
    pub account: Account,
    /// What decides about it.
    pub policy: Cow<'a, Policy>,
}

/// From when to when is played, and what is taken for granted.
#[derive(Debug, Clone)]
pub struct Span {
    /// The first moment, in the creditor's zone.
    pub from: Zoned,
    /// The last day.
    pub until: Date,
    /// The caps on all accounts together.
    pub caps: Caps,
    /// How many mails have left in the hour, and on the day, before `from`.
    pub left: (u32, u32),
    /// What becomes of drafts.
    pub drafts: Drafts,
}

/// What a person does with drafts of notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// Sends them on the day on which they are made.
    Sent,
    /// Leaves them where they are.
    Wait,
}

/// What a play came to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Simulation {
    /// What happens, in order of time.
    pub lines: Vec<Line>,
    /// Where each account that owes something stands at the end, in the order in which they were given.
    pub ends: Vec<(String, Next)>,
}

/// Something that a debtor gets, or that a person is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The day, in the creditor's zone.
    pub on: Date,
    /// [`Account::id`].
    pub account: String,
    /// What it is.
    pub what: What,
    /// How it comes about.
    pub how: How,
    /// The invoices that it is about, oldest due day first.
    pub invoices: Vec<String>,
    /// What they owe together, by currency.
    pub amounts: Vec<Money>,
    /// The reason, in words.
    pub why: String,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A notice of this level.
    Notice(Level),
    /// A question to a person, a call among them.
    Question(QuestionKind),
}

/// How a line comes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It leaves by itself.
    Sent,
    /// It is laid into Drafts.
    Draft,
    /// A person is to do it: to post a letter, to telephone, a task.
    ByHand,
    /// The draft is taken back.
    Withdrawn,
    /// A person is asked.
    Asks,
}

/// A sealed notice that has not left.
struct Waiting {
    who: usize,
    key: String,
    since: Date,
    why: String,
}

/// Whether a sealed notice may leave.
enum Gate {
    Open,
    /// Not before that moment; `None`: not until the account decides anew.
    Closed(Option<Timestamp>),
    /// It is no longer decided.
    Void,
}

/// Plays all accounts together, for they share the caps. Total and deterministic; changes nothing but its own copies.
pub fn simulate(subjects: Vec<Subject<'_>>, span: &Span) -> Simulation {
    let mut play = Play {
        span,
        wakes: (0..subjects.len()).map(|who| (span.from.timestamp(), who)).collect(),
        wake: vec![Some(span.from.timestamp()); subjects.len()],
        drafts: BTreeSet::new(),
        from_before: BTreeSet::new(),
        waiting: Vec::new(),
        hour: vec![span.from.timestamp(); usize::try_from(span.left.0).unwrap_or_default()].into(),
        day: (span.from.date(), span.left.1),
        lines: Vec::new(),
        subjects,
    };
    play.take_up();
    play.run();
    let ends = play.subjects.iter().filter(|s| s.account.open_invoices().next().is_some());
    let ends = ends.map(|s| (s.account.id.clone(), schedule::next(&s.account, &s.policy, span.until)));
    Simulation { ends: ends.collect(), lines: play.lines }
}

/// A play under way.
struct Play<'a> {
    span: &'a Span,
    subjects: Vec<Subject<'a>>,
    /// Who wants to be looked at, the earliest first.
    wakes: BTreeSet<(Timestamp, usize)>,
    /// The same by account.
    wake: Vec<Option<Timestamp>>,
    /// When a person sends whose draft.
    drafts: BTreeSet<(Timestamp, usize)>,
    /// Whose draft was made before the play began, and has no line yet.
    from_before: BTreeSet<usize>,
    /// In the order in which they were sealed.
    waiting: Vec<Waiting>,
    /// When mails left within the last hour.
    hour: VecDeque<Timestamp>,
    /// How many left on the latest day.
    day: (Date, u32),
    lines: Vec<Line>,
}

impl Play<'_> {
    /// What waits when the play begins.
    fn take_up(&mut self) {
        let mut sealed: Vec<(Date, usize)> = Vec::new();
        for (who, subject) in self.subjects.iter().enumerate() {
            match &subject.account.pending {
                Some(pending) if pending.stage == Stage::Sealed => sealed.push((pending.since, who)),
                Some(pending) if is_a_persons(pending.stage) && self.span.drafts == Drafts::Sent => {
                    let opening = subject.policy.calendar.next_opening(&self.span.from);
                    self.drafts.insert((opening.timestamp(), who));
                    self.from_before.insert(who);
                }
                _ => {}
            }
        }
        sealed.sort_unstable();
        for (since, who) in sealed {
            let Some(pending) = self.subjects.get(who).and_then(|s| s.account.pending.as_ref()) else {
                continue;
            };
            let (key, why) = (pending.key.clone(), format!("decided on {since}"));
            self.waiting.push(Waiting { who, key, since, why });
        }
    }

    fn run(&mut self) {
        let zone = self.span.from.time_zone().clone();
        let end = self.span.until.tomorrow().ok().and_then(|day| day.to_zoned(zone.clone()).ok());
        let end = end.map_or(Timestamp::MAX, |end| end.timestamp());
        let mut now = self.span.from.clone();
        while now.timestamp() < end {
            self.tick(&now);
            self.send_drafts(&now);
            let opens = self.send(&now);
            let firsts = [self.wakes.first(), self.drafts.first()].into_iter().flatten().map(|(at, _)| *at);
            let Some(next) = firsts.chain(opens).min() else { return };
            if next <= now.timestamp() {
                return; // every way forward sets a later moment
            }
            now = next.to_zoned(zone.clone());
        }
    }

    fn tick(&mut self, now: &Zoned) {
        while let Some((_, who)) = self.wakes.first().copied().filter(|(at, _)| *at <= now.timestamp()) {
            self.apply(who, &Event::Tick, now);
        }
    }

    /// A person sends the drafts whose time has come and that are still there, and does what is to be done by hand.
    fn send_drafts(&mut self, now: &Zoned) {
        while let Some((at, who)) = self.drafts.first().copied().filter(|(at, _)| *at <= now.timestamp()) {
            self.drafts.remove(&(at, who));
            let Some(subject) = self.subjects.get(who) else { continue };
            let pending = subject.account.pending.clone();
            let Some(pending) = pending.filter(|p| is_a_persons(p.stage)) else { continue };
            let by_hand = pending.stage == Stage::ByHand;
            if self.from_before.remove(&who) {
                let (how, place) =
                    if by_hand { (How::ByHand, "on the desk") } else { (How::Draft, "in Drafts") };
                let why = format!("{place} since {}", pending.since);
                self.notice(who, &pending.notice, how, now, why);
            }
            let sent = Contact {
                message: 0, // a mail to come has no row
                on: now.date(),
                key: Some(pending.key),
                invoices: pending.notice.numbers(),
            };
            let done = Command { order: Order::Called, invoice: None, by: "simulate".into() };
            let event = if by_hand { Event::Told(done) } else { Event::Wrote(sent) };
            self.apply(who, &event, now);
        }
    }

    /// Sends what may leave now; the moment at which more may.
    fn send(&mut self, now: &Zoned) -> Option<Timestamp> {
        let mut opens: Option<Timestamp> = None;
        for waiting in std::mem::take(&mut self.waiting) {
            match self.gate(&waiting, now) {
                Gate::Void => {}
                Gate::Closed(at) => {
                    let at = at.map(|at| at.max(later(now, PASS)));
                    opens = opens.into_iter().chain(at).min();
                    self.waiting.push(waiting);
                }
                Gate::Open => {
                    let Some(subject) = self.subjects.get(waiting.who) else { continue };
                    let Some(notice) = subject.account.pending.as_ref().map(|p| p.notice.clone()) else {
                        continue;
                    };
                    let mut why = waiting.why;
                    if waiting.since < now.date() {
                        why.push_str(&format!("; kept back since {} by caps or window", waiting.since));
                    }
                    self.notice(waiting.who, &notice, How::Sent, now, why);
                    self.hour.push_back(now.timestamp());
                    self.day.1 = self.day.1.saturating_add(1);
                    self.apply(waiting.who, &Event::Accepted { key: waiting.key }, now);
                }
            }
        }
        opens
    }

    /// The daemon's gate, as far as it can be closed when nothing else happens.
    fn gate(&mut self, waiting: &Waiting, now: &Zoned) -> Gate {
        let (today, at) = (now.date(), now.timestamp());
        let Some(Subject { account, policy }) = self.subjects.get(waiting.who) else { return Gate::Void };
        let pending = account.pending.as_ref().filter(|p| p.key == waiting.key && p.stage == Stage::Sealed);
        let Some(pending) = pending else { return Gate::Void };
        if !policy.leaves_alone(pending.notice.level, today) {
            return Gate::Closed(None);
        }
        if self.day.0 != today {
            self.day = (today, 0);
        }
        while self.hour.front().is_some_and(|left| left.saturating_add(HOUR).is_ok_and(|end| end <= at)) {
            self.hour.pop_front();
        }
        let tomorrow = today.tomorrow().ok().and_then(|day| day.to_zoned(now.time_zone().clone()).ok());
        let tomorrow = tomorrow.map(|day| day.timestamp());
        if self.day.1 >= self.span.caps.per_day || account.last_mail == Some(today) {
            return Gate::Closed(tomorrow);
        }
        let per_hour = usize::try_from(self.span.caps.per_hour).unwrap_or(usize::MAX);
        if self.hour.len() >= per_hour {
            // The mail that must be an hour old before one more may leave.
            let oldest = self.hour.get(self.hour.len() - per_hour);
            return Gate::Closed(oldest.and_then(|left| left.saturating_add(HOUR).ok()));
        }
        if !policy.calendar.may_send(now) {
            return Gate::Closed(Some(policy.calendar.next_opening(now).timestamp()));
        }
        Gate::Open
    }

    /// Applies an event to an account, notes what follows from it, and when to look again.
    fn apply(&mut self, who: usize, event: &Event, now: &Zoned) {
        let Some(subject) = self.subjects.get_mut(who) else { return };
        let stepped = step(&subject.account, event, &subject.policy, now);
        let idle = stepped.account == subject.account && stepped.actions.is_empty();
        let before = std::mem::replace(&mut subject.account, stepped.account);
        let wake = schedule::wake_at(&subject.account, &subject.policy, now).map(|at| at.timestamp());
        let wake = wake.filter(|at| !idle || *at > now.timestamp()).map(|at| at.max(later(now, PASS)));
        if let Some(old) = self.wake.get_mut(who)
            && let Some(at) = std::mem::replace(old, wake)
        {
            self.wakes.remove(&(at, who));
        }
        self.wakes.extend(wake.map(|at| (at, who)));
        self.questions(who, &before, &stepped.because, now);
        for action in &stepped.actions {
            match action {
                Action::Send { key, notice } => {
                    let why = self.why(who, notice, &stepped.because, now);
                    self.waiting.push(Waiting { who, key: key.clone(), since: now.date(), why });
                }
                Action::Draft { notice, .. } | Action::ByHand { notice, .. } => {
                    let why = self.why(who, notice, &stepped.because, now);
                    let how = if notice.channel.by_hand() { How::ByHand } else { How::Draft };
                    self.notice(who, notice, how, now, why);
                    if self.span.drafts == Drafts::Sent {
                        self.drafts.insert((now.timestamp(), who));
                    }
                }
                Action::Withdraw { .. } => {
                    self.from_before.remove(&who);
                    if let Some(draft) = before.pending.as_ref().filter(|p| is_a_persons(p.stage)) {
                        self.notice(who, &draft.notice, How::Withdrawn, now, stepped.because.join("; "));
                    }
                }
                Action::WithdrawAnswers { .. }
                | Action::Flag { .. }
                | Action::Learn { .. }
                | Action::Answer { .. } => {}
            }
        }
    }

    /// The questions that an account did not ask before, those of a kind in one line. Whether a draft is right is
    /// asked by the draft.
    fn questions(&mut self, who: usize, before: &Account, because: &[String], now: &Zoned) {
        let Some(Subject { account, .. }) = self.subjects.get(who) else { return };
        let mut fresh: Vec<&Question> = Vec::new();
        // So is whether a person does what the ladder has come to.
        let by_hand = account.pending.as_ref().is_some_and(|p| p.stage == Stage::ByHand);
        let of_a_notice = |q: &Question| match q.kind {
            QuestionKind::Approve | QuestionKind::Letter | QuestionKind::Task => true,
            QuestionKind::Call => by_hand,
            _ => false,
        };
        for question in account.questions.iter().filter(|q| !of_a_notice(q)) {
            let same = |q: &Question| q.kind == question.kind && q.invoice == question.invoice;
            if !before.questions.iter().any(same) {
                fresh.push(question);
            }
        }
        let mut lines = Vec::new();
        while let Some(kind) = fresh.first().map(|q| q.kind) {
            let (of_kind, others) = fresh.into_iter().partition(|q| q.kind == kind);
            fresh = others;
            let of_kind: Vec<&Question> = of_kind;
            let mut invoices: Vec<String> = of_kind.iter().filter_map(|q| q.invoice.clone()).collect();
            if invoices.is_empty() {
                invoices = account.open_invoices().map(|i| i.number.clone()).collect();
            }
            lines.push(Line {
                on: now.date(),
                account: account.id.clone(),
                what: What::Question(kind),
                how: How::Asks,
                amounts: owed(account, &invoices),
                invoices,
                why: asked(kind, &of_kind, because),
            });
        }
        self.lines.extend(lines);
    }

    fn notice(&mut self, who: usize, notice: &Notice, how: How, now: &Zoned, why: String) {
        let Some(Subject { account, .. }) = self.subjects.get(who) else { return };
        let mut invoices = notice.numbers();
        invoices.extend(notice.listed.iter().cloned());
        self.lines.push(Line {
            on: now.date(),
            account: account.id.clone(),
            what: What::Notice(notice.level),
            how,
            amounts: owed(account, &invoices),
            invoices,
            why,
        });
    }

    /// Why a notice is due: what the schedule reckons, and what else the step says.
    fn why(&self, who: usize, notice: &Notice, because: &[String], now: &Zoned) -> String {
        let Some(Subject { account, policy }) = self.subjects.get(who) else { return String::new() };
        let mut words = Vec::new();
        if let Some((on, ground)) = schedule::ground(account, policy, notice) {
            words.push(match on < now.date() {
                true => format!("{ground}, so since {on}"),
                false => ground,
            });
        }
        let due = format!("{} is due on ", notice.level);
        words.extend(because.iter().filter(|line| !line.starts_with(&due)).cloned());
        words.join("; ")
    }
}

/// Why a question is asked: in its own words where the step has none that fit.
fn asked(kind: QuestionKind, questions: &[&Question], because: &[String]) -> String {
    let details: Vec<&str> = questions.iter().map(|q| q.detail.as_str()).filter(|d| !d.is_empty()).collect();
    let details = details.join(", ");
    match kind {
        QuestionKind::CheckBank => "the promised day has come: look at the bank".into(),
        QuestionKind::Handover => "the ladder is at its end: hand over, or go on".into(),
        QuestionKind::Lapses => format!("the claim lapses soon: the last day is {details}"),
        QuestionKind::Lapsed => format!("the claim may have lapsed: the last day was {details}"),
        QuestionKind::NoRate => format!("no rate of late interest is known from {details} on: left out"),
        QuestionKind::Unverified => {
            "a rate of late interest was found on no page: look before it leaves".into()
        }
        _ => because.join("; "),
    }
}

/// What these invoices owe together.
fn owed(account: &Account, numbers: &[String]) -> Vec<Money> {
    let named = |number: &str| numbers.iter().any(|n| n == number);
    let mut part = Account::new(String::new(), account.language);
    part.invoices = account.open_invoices().filter(|i| named(&i.number)).cloned().collect();
    part.open_amounts()
}

/// Whether a notice waits for a person: to send it, or to do it.
fn is_a_persons(stage: Stage) -> bool {
    matches!(stage, Stage::Draft | Stage::ByHand)
}

fn later(now: &Zoned, by: SignedDuration) -> Timestamp {
    now.timestamp().saturating_add(by).unwrap_or(Timestamp::MAX)
}
