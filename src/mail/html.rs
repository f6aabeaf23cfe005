//! HTML to lines of text, by structure: what a client marks as quoted comes out with `> ` in front, so that one
//! splitter serves both kinds of body.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, EndTag, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// Elements that stand on lines of their own.
#[rustfmt::skip]
const BLOCKS: &[&str] = &[
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p",
    "pre", "table", "tr", "ul",
];
/// Block elements with an empty line around them.
#[rustfmt::skip]
const SPACED: &[&str] = &[
    "p", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol",
];
/// Elements whose content nobody sees.
#[rustfmt::skip]
const UNSEEN: &[&str] = &[
    "head", "style", "script", "title", "template", "noscript", "object", "svg", "select",
];
/// Elements without an end tag.
#[rustfmt::skip]
const VOID: &[&str] = &[
    "br", "img", "hr", "input", "meta", "link", "col", "wbr", "area",
];
/// Beyond this depth elements are read but no longer tracked: real mail nests some dozens deep.
const DEEPEST: usize = 500;

/// The text of an HTML mail. Quoted lines begin with `> `.
pub(super) fn text(html: &str) -> String {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    // The end of a `<script>` pauses the tokenizer; going on is all that is to be done.
    while !input.is_empty() {
        let _paused = tokenizer.feed(&input);
    }
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

#[derive(Default)]
struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => page.words(&text),
            TagToken(tag) if tag.kind == StartTag => {
                page.open(&tag);
                // The tokenizer must be told where markup is not markup; there is no tree builder to do so.
                return match tag.name.as_ref() {
                    "style" => TokenSinkResult::RawData(RawKind::Rawtext),
                    "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                    "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
                    _ => TokenSinkResult::Continue,
                };
            }
            TagToken(tag) if tag.kind == EndTag => page.close(tag.name.as_ref()),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

struct Element {
    name: String,
    hidden: bool,
    quoted: bool,
    preformatted: bool,
    spaced: bool,
    /// For Gmail's container: the line it began on, and whether a blockquote was seen inside.
    container: Option<(usize, bool)>,
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    open: Vec<Element>,
    hidden: usize,
    quoted: usize,
    preformatted: usize,
    /// From here on everything is the earlier mail (Outlook's marks have no end).
    rest_quoted: bool,
    words: String,
    words_quoted: bool,
    blank: bool,
    gap: bool,
}

struct Line {
    text: String,
    quoted: bool,
}

impl Page {
    fn words(&mut self, text: &str) {
        if self.hidden > 0 {
            return;
        }
        self.words_quoted = self.quoted > 0 || self.rest_quoted;
        if self.preformatted > 0 {
            for (at, line) in text.split('\n').enumerate() {
                if at > 0 {
                    self.line_end(true);
                }
                self.words.push_str(line.trim_end_matches('\r'));
            }
            return;
        }
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.blank = !self.words.is_empty(),
                '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{34f}' => {}
                _ => {
                    if std::mem::take(&mut self.blank) {
                        self.words.push(' ');
                    }
                    self.words.push(if c == '\u{a0}' { ' ' } else { c });
                }
            }
        }
    }

    /// Ends the current line; an empty one is kept only where `always` or where a no-break space holds it open.
    fn line_end(&mut self, always: bool) {
        self.blank = false;
        let text = std::mem::take(&mut self.words);
        let quoted = self.quoted > 0 || self.rest_quoted;
        if text.trim().is_empty() {
            if always || !text.is_empty() {
                self.lines.push(Line { text: String::new(), quoted });
            }
            return;
        }
        if std::mem::take(&mut self.gap)
            && let Some(last) = self.lines.last().filter(|line| !line.text.is_empty())
        {
            let quoted = last.quoted && self.words_quoted;
            self.lines.push(Line { text: String::new(), quoted });
        }
        self.lines.push(Line { text: text.trim_end().to_owned(), quoted: self.words_quoted });
    }

    fn open(&mut self, tag: &Tag) {
        let name = tag.name.as_ref();
        let attribute = |wanted: &str| {
            tag.attrs
                .iter()
                .find(|a| *a.name.local == *wanted)
                .map(|a| a.value.to_ascii_lowercase())
                .unwrap_or_default()
        };
        match name {
            "br" => return self.line_end(true),
            "img" | "wbr" => return,
            "td" | "th" if !self.words.is_empty() => {
                self.words.push('\t');
                self.blank = false;
            }
            _ => {}
        }
        self.implied_ends(name);
        let (class, id, style) = (attribute("class"), attribute("id"), squeezed(&attribute("style")));
        let mut spaced = false;
        if BLOCKS.contains(&name) {
            self.line_end(false);
            // Outlook's paragraphs are lines: its style sheet takes their margins away.
            let tight = name == "p" && (class.starts_with("mso") || style.contains("margin:0"));
            spaced = SPACED.contains(&name) && !tight;
            self.gap |= spaced;
        }
        if ends_the_new(&id, &style) {
            self.rest_quoted = true;
        }
        if VOID.contains(&name)
            || tag.self_closing && name != "div" && name != "p"
            || self.open.len() >= DEEPEST
        {
            return;
        }
        if name == "blockquote" {
            for element in &mut self.open {
                if let Some((_, seen)) = &mut element.container {
                    *seen = true;
                }
            }
        }
        let quoted = name == "blockquote"
            && is_quote(&class, &attribute("type"), &style, self.inside_container())
            || class.split_ascii_whitespace().any(|c| QUOTING.iter().any(|known| c.ends_with(known)));
        let container =
            class.split_ascii_whitespace().any(|c| c.starts_with("gmail_quote")) && name != "blockquote";
        let hidden = UNSEEN.contains(&name)
            || is_hidden(&style)
            || tag.attrs.iter().any(|a| *a.name.local == *"hidden");
        let preformatted = name == "pre" || style.contains("white-space:pre");
        self.hidden += usize::from(hidden);
        self.quoted += usize::from(quoted);
        self.preformatted += usize::from(preformatted);
        self.open.push(Element {
            name: name.to_owned(),
            hidden,
            quoted,
            preformatted,
            spaced,
            container: container.then_some((self.lines.len(), false)),
        });
    }

    fn inside_container(&self) -> bool {
        self.open.iter().any(|element| element.container.is_some())
    }

    /// Tags that people leave open: a new one of the kind ends the last.
    fn implied_ends(&mut self, name: &str) {
        let ends: &[&str] = match name {
            "p" => &["p"],
            "li" => &["li"],
            "td" | "th" => &["td", "th"],
            "tr" => &["tr", "td", "th"],
            "body" => &["head", "title"],
            name if BLOCKS.contains(&name) => &["p", "head"],
            _ => return,
        };
        while self.open.last().is_some_and(|element| ends.contains(&element.name.as_str())) {
            self.pop();
        }
    }

    fn close(&mut self, name: &str) {
        if name == "p" || name == "br" {
            self.line_end(false);
        }
        let Some(at) = self.open.iter().rposition(|element| element.name == name) else { return };
        if BLOCKS.contains(&name) {
            self.line_end(false);
            self.gap |= self.open.get(at).is_some_and(|element| element.spaced);
        }
        while self.open.len() > at {
            self.pop();
        }
    }

    fn pop(&mut self) {
        let Some(element) = self.open.pop() else { return };
        if element.quoted {
            self.line_end(false);
        }
        self.hidden -= usize::from(element.hidden);
        self.quoted -= usize::from(element.quoted);
        self.preformatted -= usize::from(element.preformatted);
        // A Gmail container without a blockquote is a forward: all of it is quoted. With one, answers may stand
        // between the blockquotes.
        if let Some((start, false)) = element.container {
            self.line_end(false);
            for line in self.lines.iter_mut().skip(start) {
                line.quoted = true;
            }
        }
    }

    fn finish(mut self) -> String {
        self.line_end(false);
        while !self.open.is_empty() {
            self.pop();
        }
        let mut text = String::new();
        for line in &self.lines {
            if line.quoted {
                text.push_str(if line.text.is_empty() { ">" } else { "> " });
            } else if line.text.starts_with('>') {
                // Typed by a person: must not pass for our mark.
                text.push(' ');
            }
            text.push_str(&line.text);
            text.push('\n');
        }
        text
    }
}

/// Classes that clients put on the head or the body of an earlier mail.
const QUOTING: &[&str] = &[
    "gmail_attr",
    "moz-cite-prefix",
    "moz-forward-container",
    "yahoo_quoted",
    "moz-email-headers-table",
    "protonmail_quote",
];

/// Whether a blockquote is a quotation, not an indentation.
fn is_quote(class: &str, kind: &str, style: &str, in_container: bool) -> bool {
    kind == "cite" || class.contains("quote") || in_container || style.contains("border-left")
}

/// Outlook's marks for the point where the earlier mail begins: `divRplyFwdMsg` and `appendonsend` of the new
/// and mobile clients, the thin line above the head of the classic ones.
fn ends_the_new(id: &str, style: &str) -> bool {
    let id = id.strip_prefix("x_").unwrap_or(id);
    matches!(
        id,
        "divrplyfwdmsg" | "appendonsend" | "olk_src_body_section" | "mail-editor-reference-message-container"
    ) || style.contains("border-top:solid#e1e1e1")
        || style.contains("border-top:solid#b5c4df")
        || style.contains("border-top:1pxsolid#e1e1e1")
        || style.contains("border-top:1pxsolid#b5c4df")
}

fn is_hidden(style: &str) -> bool {
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all")
        || tiny(style)
}

/// `font-size:0` and `max-height:0`, the other ways to hide a preheader.
fn tiny(style: &str) -> bool {
    style.split(';').any(|rule| {
        rule.split_once(':').is_some_and(|(name, value)| {
            matches!(name, "font-size" | "max-height")
                && value.trim_end_matches("!important").trim_end_matches(char::is_alphabetic) == "0"
        })
    })
}

fn squeezed(style: &str) -> String {
    style.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::text;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        assert_eq!(text(html), expected);
    }

    #[test]
    fn blocks_are_lines_and_cells_are_apart() {
        check("<p>Hallo&nbsp;Welt<br>zwei</p><p>drei", "Hallo Welt\nzwei\n\ndrei\n");
        check(
            "<table><tr><td>Betrag<td>100,00 €<tr><td>Frist</td></tr></table>",
            "Betrag\t100,00 €\nFrist\n",
        );
        check("<div>eins</div><div><br></div><div>zwei</div>", "eins\n\nzwei\n");
    }

    #[test]
    fn outlooks_paragraphs_are_lines() {
        check(
            "<p class=MsoNormal>eins<p class=MsoNormal>zwei</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>drei</p>",
            "eins\nzwei\n\ndrei\n",
        );
    }

    #[test]
    fn what_is_hidden_is_not_read() {
        check("<style>p > a {}</style><script>if (a<b) {}</script><p style='display: none'>x</p>ja", "ja\n");
        check("<span style='font-size:0px'>x</span><span style='font-size:0.9em'>ja</span>", "ja\n");
    }

    #[test]
    fn clients_mark_their_quotations() {
        check(
            "ok<div class=gmail_quote><div class=gmail_attr>On x wrote:</div><blockquote class=gmail_quote>alt</blockquote>\
             <div>dazwischen</div><blockquote class=gmail_quote>alt</blockquote></div>",
            "ok\n> On x wrote:\n>\n> alt\n\ndazwischen\n\n> alt\n",
        );
        check("ok<div id=appendonsend></div><hr><div>alt</div>", "ok\n> alt\n");
        check(
            "ok<div style='border:none; border-top: solid #E1E1E1 1.0pt'><p>Von: x</p></div><p>alt",
            "ok\n\n> Von: x\n>\n> alt\n",
        );
        check("<p>5 &gt; 3</p><p>&gt; typed</p>", "5 > 3\n\n > typed\n");
    }
}
