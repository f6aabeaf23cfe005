//! Text that was broken for transport is joined again (RFC 3676).

/// Joins the lines of a `format=flowed` text. Quote marks stay in front of the joined line; a signature's `-- ` never flows. With `delsp` the blank at a soft end goes too.
pub(super) fn join(text: &str, delsp: bool) -> String {
    let mut joined = String::with_capacity(text.len());
    // The depth of the open paragraph, if its last line flows on.
    let mut open: Option<usize> = None;
    for (at, line) in text.split('\n').enumerate() {
        let content = line.trim_start_matches('>');
        let depth = line.len() - content.len();
        // RFC 3676 4.4: one stuffed blank is taken off, unless it keeps a typed `>` from being a mark.
        let content = match content.strip_prefix(' ') {
            Some(stuffed) if depth > 0 || !stuffed.starts_with('>') => stuffed,
            _ => content,
        };
        let signature = content == "-- ";
        if open != Some(depth) || signature {
            if at > 0 {
                joined.push('\n');
            }
            if depth > 0 {
                joined.push_str(&">".repeat(depth.min(100)));
                joined.push(' ');
            }
        }
        joined.push_str(flowing(content, delsp));
        open = (content.ends_with(' ') && !signature).then_some(depth);
    }
    joined
}

fn flowing(content: &str, delsp: bool) -> &str {
    if delsp && content != "-- " { content.strip_suffix(' ').unwrap_or(content) } else { content }
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paragraphs_become_one_line_and_signatures_stay() {
        let text = "Sehr geehrte Damen \nund Herren,\n\n> zitiert und \n> weiter\nneu\n-- \nName \nFirma";
        assert_eq!(
            join(text, false),
            "Sehr geehrte Damen und Herren,\n\n> zitiert und weiter\nneu\n-- \nName Firma"
        );
        assert_eq!(join("Donau \ndampf", true), "Donaudampf");
        assert_eq!(join("\n From here\n >typed", false), "\nFrom here\n >typed");
    }
}
