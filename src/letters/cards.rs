//! The other cards: a suggestion, a trouble, the day.

use super::blocks::{Block, Fact, Table, together};
use super::card::{invoice_head, name, quote, standing};
use super::mime::one_line;
use super::parts::{invoice_row, numbers, sums};
use super::question::{questions, short};
use super::words::Words;
use super::{
    Letter, LetterError, Letters, Manner, StrayView, SuggestionView, TodayCall, TodayNotice, TodayPromise,
    TodayView, Trouble, TroubleView, format,
};

impl Letters {
    /// The card about an invoice that was found in Sent for an account that nobody enrolled.
    pub fn suggestion(&self, view: &SuggestionView) -> Result<Letter, LetterError> {
        let words = self.words(view.creditor.language);
        let today = view.head.date.date();
        let debtor = match view.debtor.name.as_deref().map(one_line).filter(|name| !name.is_empty()) {
            Some(name) => name,
            None => one_line(&view.debtor.address),
        };
        let numbers = numbers(view.invoices.iter()).join(", ");
        let count = view.invoices.len() as u64;
        let amount = format::amounts(&sums(view.invoices.iter()), words.language());
        let subject =
            words.say("suggestion.subject", &[("name", &debtor), ("numbers", &numbers), ("amount", &amount)]);

        let open = one_line(&view.folders.open);
        let rows = view.invoices.iter().map(|invoice| invoice_row(invoice, today, words)).collect();
        let mut blocks = vec![
            Block::Title { text: words.plural("suggestion.title", count, &[]) },
            Block::Facts {
                facts: vec![Fact::new(
                    words.get("card.debtor"),
                    format!("{debtor} <{}>", one_line(&view.debtor.address)),
                )],
            },
            Block::Table(Table { head: invoice_head(words, false), rows, totals: Vec::new() }),
        ];
        blocks.push(match view.proven {
            true => Block::paragraph(words.plural("suggestion.why", count, &[])),
            false => Block::Strong { text: words.get("suggestion.unproven").to_string() },
        });
        questions(view.questions, words, &mut blocks);
        blocks.push(Block::Strong { text: words.say("suggestion.accept", &[("folder", &open)]) });
        blocks.push(Block::paragraph(words.get("suggestion.ignore")));
        self.pin(&view.head, words.language(), &subject, "", &blocks)
    }

    /// The card about a mail that may be a debtor's.
    pub fn stray(&self, view: &StrayView) -> Result<Letter, LetterError> {
        let words = self.words(view.creditor.language);
        let today = view.head.date.date();
        let name = name(view.account);
        let numbers = numbers(view.invoices.iter().copied()).join(", ");
        let subject = words.say("stray.subject", &[("name", &name), ("numbers", &numbers)]);
        let rows = view.invoices.iter().map(|invoice| invoice_row(invoice, today, words)).collect();
        let mut blocks = vec![
            Block::Title { text: words.say("stray.title", &[("name", &name)]) },
            Block::paragraph(words.get("stray.why")),
            Block::Table(Table { head: invoice_head(words, false), rows, totals: Vec::new() }),
        ];
        quote(&view.reply, words, &mut blocks);
        let open = one_line(&view.folders.open);
        blocks.push(Block::Strong { text: words.say("stray.accept", &[("folder", &open)]) });
        blocks.push(Block::paragraph(words.get("stray.ignore")));
        self.pin(&view.head, words.language(), &subject, "", &blocks)
    }

    /// The card about something that went wrong.
    pub fn trouble(&self, view: &TroubleView) -> Result<Letter, LetterError> {
        let words = self.words(view.creditor.language);
        let title = title(&view.trouble, words);
        let mut blocks = vec![Block::Title { text: title.clone() }];
        let facts = facts(&view.trouble, words);
        if !facts.is_empty() {
            blocks.push(Block::Facts { facts });
        }
        if let Some(advice) = advice(&view.trouble) {
            let folders = view.folders;
            let fill = [("open", one_line(&folders.open)), ("statements", one_line(&folders.statements))];
            let fill: Vec<(&str, &str)> = fill.iter().map(|(name, value)| (*name, value.as_str())).collect();
            blocks.push(Block::paragraph(words.say(advice, &fill)));
        }
        self.pin(&view.head, words.language(), &title, "", &blocks)
    }

    /// The card "Today".
    pub fn today(&self, view: &TodayView) -> Result<Letter, LetterError> {
        let words = self.words(view.creditor.language);
        let today = view.head.date.date();
        let day = format::date(today, words.language());
        let counts: Vec<String> = [
            ("today.count_questions", view.questions.len()),
            ("today.count_calls", view.calls.len()),
            ("today.count_notices", view.notices.len()),
            ("today.count_promises", view.promises.len()),
            ("today.count_troubles", view.troubles.len()),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| words.plural(key, n as u64, &[]))
        .collect();
        let summary = if counts.is_empty() { words.get("today.quiet").into() } else { counts.join(", ") };
        let subject = words.say("today.subject", &[("day", &day), ("summary", &summary)]);

        let mut blocks = vec![Block::Title { text: words.say("today.title", &[("day", &together(&day))]) }];
        if view.held {
            blocks.push(Block::Strong { text: words.get("today.held").into() });
        }
        if let Some(until) = view.statements_old {
            let until = together(&format::date(until, words.language()));
            blocks.push(Block::Strong { text: words.say("today.statements_old", &[("day", &until)]) });
        }
        if counts.is_empty() {
            blocks.push(Block::paragraph(words.get("today.nothing")));
        }
        let mut section = |key: &str, points: Vec<String>| {
            if !points.is_empty() {
                blocks.push(Block::heading(words.get(key)));
                blocks.push(Block::List { points });
            }
        };
        section("today.troubles", view.troubles.iter().map(|trouble| title(trouble, words)).collect());
        let questions = view.questions.iter().map(|question| {
            let what = short(question.kind, question.intent, words);
            format!("{}: {what}; {}", name(question.account), standing(question.account, today, words))
        });
        section("today.questions", questions.collect());
        section("today.calls", view.calls.iter().map(|c| call(c, today, words)).collect());
        section("today.notices", view.notices.iter().map(|n| notice(n, today, words)).collect());
        section("today.promises", view.promises.iter().map(|p| promise(p, words)).collect());
        let mode = match view.mode {
            crate::dunning::Mode::Observe => "today.mode_observe",
            crate::dunning::Mode::Draft => "today.mode_draft",
            crate::dunning::Mode::Auto => "today.mode_auto",
        };
        let folders = view.folders;
        let fill = [("review", one_line(&folders.review)), ("drafts", one_line(&folders.drafts))];
        let fill: Vec<(&str, &str)> = fill.iter().map(|(name, value)| (*name, value.as_str())).collect();
        blocks.push(Block::Small { text: words.say(mode, &fill) });
        self.pin(&view.head, words.language(), &subject, &summary, &blocks)
    }
}

fn notice(notice: &TodayNotice, today: jiff::civil::Date, words: &Words) -> String {
    let key = match notice.manner {
        Manner::Sent => "today.sent",
        Manner::Drafted => "today.drafted",
        Manner::ByHand => "today.by_hand",
        Manner::Observed => "today.observed",
    };
    let account = notice.account;
    let standing = standing(account, today, words);
    words.say(key, &[("name", &name(account)), ("level", words.level(notice.level)), ("standing", &standing)])
}

fn call(call: &TodayCall, today: jiff::civil::Date, words: &Words) -> String {
    let (name, standing) = (name(call.account), standing(call.account, today, words));
    match call.phone.map(one_line).filter(|phone| !phone.is_empty()) {
        Some(phone) => {
            words.say("today.call", &[("name", &name), ("phone", &phone), ("standing", &standing)])
        }
        None => words.say("today.call_without", &[("name", &name), ("standing", &standing)]),
    }
}

fn promise(promise: &TodayPromise, words: &Words) -> String {
    let language = words.language();
    let amount = match promise.amount {
        Some(amount) => format::amount(amount, language),
        None => format::amounts(&promise.account.open_amounts(), language),
    };
    let day = together(&format::date(promise.day, language));
    words.say(
        "today.promise",
        &[("name", &name(promise.account)), ("amount", &together(&amount)), ("day", &day)],
    )
}

/// A trouble in one line.
fn title(trouble: &Trouble, words: &Words) -> String {
    match trouble {
        Trouble::Unreadable { subject, from, .. } => {
            words.say("trouble.unreadable", &[("subject", &one_line(subject)), ("from", &one_line(from))])
        }
        Trouble::TooLarge { subject, from, .. } => {
            words.say("trouble.too_large", &[("subject", &one_line(subject)), ("from", &one_line(from))])
        }
        Trouble::Folder { folder, .. } => words.say("trouble.folder", &[("folder", &one_line(folder))]),
        Trouble::UnknownFate { to, level, .. } => {
            words.say("trouble.unknown_fate", &[("level", words.level(*level)), ("to", &one_line(to))])
        }
        Trouble::Statement { name, .. } => words.say("trouble.statement", &[("name", &one_line(name))]),
        Trouble::Connection { server, .. } => {
            words.say("trouble.connection", &[("server", &one_line(server))])
        }
        Trouble::Other { title, .. } => one_line(title),
    }
}

/// What is known about a trouble.
fn facts(trouble: &Trouble, words: &Words) -> Vec<Fact> {
    let fact = |key: &str, value: &str| {
        let value = one_line(value);
        (!value.is_empty()).then(|| Fact::new(words.of("label", key), value))
    };
    let facts = match trouble {
        Trouble::Unreadable { folder, from, subject, why } => {
            vec![fact("folder", folder), fact("from", from), fact("subject", subject), fact("why", why)]
        }
        Trouble::TooLarge { folder, from, subject, bytes } => {
            let size = format!("{} MB", bytes.div_ceil(1 << 20));
            vec![fact("folder", folder), fact("from", from), fact("subject", subject), fact("size", &size)]
        }
        Trouble::UnknownFate { to, subject, on, .. } => {
            let day = format::date(*on, words.language());
            vec![fact("to", to), fact("subject", subject), fact("day", &day)]
        }
        Trouble::Folder { why, .. }
        | Trouble::Statement { why, .. }
        | Trouble::Connection { why, .. }
        | Trouble::Other { why, .. } => vec![fact("why", why)],
    };
    facts.into_iter().flatten().collect()
}

/// The key of what a person can do about it.
fn advice(trouble: &Trouble) -> Option<&'static str> {
    match trouble {
        Trouble::Unreadable { .. } => Some("trouble.unreadable_do"),
        Trouble::TooLarge { .. } => Some("trouble.too_large_do"),
        Trouble::Folder { .. } => Some("trouble.folder_do"),
        Trouble::UnknownFate { .. } => Some("trouble.unknown_fate_do"),
        Trouble::Statement { .. } => Some("trouble.statement_do"),
        Trouble::Connection { .. } => Some("trouble.connection_do"),
        Trouble::Other { .. } => None,
    }
}
