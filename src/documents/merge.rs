//! One invoice seen twice: in the e-invoice and in the mail's own words.

use super::{InvoiceFacts, Outgoing, Reading, Source, Stands};
use crate::dunning::{Unsure, normalise_number};

/// Joins what the e-invoices state with what the mail's text states.
///
/// An e-invoice wins; the text fills what it leaves out. Each contradiction is named with its invoice, in words for a
/// person (`due: 2026-03-25 in the e-invoice, 2026-03-26 in the mail`). A mail whose text is a reminder stays one: its
/// attachments are copies. So does one that passes an invoice on: its attachment is another's.
pub fn merge(xml: Vec<InvoiceFacts>, text: Outgoing) -> Outgoing {
    if xml.is_empty() {
        return text;
    }
    let stated = match text {
        // Somebody else's invoice passed on, or one's own sent to the adviser once more.
        Outgoing::Reminder(_) | Outgoing::Other("incoming_invoice_forwarded" | "adviser" | "receipt") => {
            return text;
        }
        Outgoing::Invoices(stated) => stated,
        Outgoing::Other(_) => Vec::new(),
    };
    let mut left: Vec<Option<InvoiceFacts>> = stated.into_iter().map(Some).collect();
    let mut joined: Vec<InvoiceFacts> = Vec::new();
    let single = xml.len() == 1;
    for document in xml {
        // The same invoice attached as XML and inside the PDF is one.
        let same = |number: &Option<String>| matches!((&document.number, number), (Some(a), Some(b)) if normalise_number(a) == normalise_number(b));
        if let Some(twin) = joined.iter_mut().find(|twin| same(&twin.number)) {
            let other = if document.source == Source::Pdf { "the PDF" } else { "the other e-invoice" };
            fill(twin, document, other);
            continue;
        }
        let by_number = left.iter().position(|text| text.as_ref().is_some_and(|text| same(&text.number)));
        // One mail, one e-invoice: the text speaks of it even if it names no number, or a wrong one.
        let unnamed = matches!(&left[..], [Some(text)] if single || text.number.is_none());
        let place = by_number.or_else(|| (unnamed && joined.is_empty()).then_some(0));
        let mut facts = document;
        if let Some(text) = place.and_then(|place| left[place].take()) {
            fill(&mut facts, text, "the mail");
        }
        joined.push(facts);
    }
    joined.extend(left.into_iter().flatten());
    Outgoing::Invoices(joined)
}

/// Joins e-invoices, printed papers and the mail's text. Printed papers count like e-invoices, but below them, and
/// they say what the mail is where its text does not: an offer, a reminder, somebody else's invoice to the creditor.
///
/// What is not sure on a paper stays so unless the text states one of the values in question.
pub fn join(xml: Vec<InvoiceFacts>, papers: Vec<Reading>, text: Outgoing) -> Outgoing {
    let mut printed = Vec::new();
    let mut kinds = Vec::new();
    for paper in papers {
        match paper.stands {
            Stands::Invoice | Stands::Credit => printed.push(paper.facts),
            other => kinds.push((other, paper.facts)),
        }
    }
    let text = match text {
        text if !xml.is_empty() || !printed.is_empty() => text,
        text => judged(text, &kinds),
    };
    printed.retain(|paper| !xml.iter().any(|known| is_picture_of(paper, known)));
    let mut joined = merge([xml, printed].concat(), text);
    if let Outgoing::Invoices(invoices) = &mut joined {
        for facts in invoices {
            // A corrected invoice (UNTDID 1001 code 384) may stand for the difference or for the whole.
            if let Some(before) = facts.refers_to.clone()
                && facts.type_code.as_deref() == Some("384")
                && !facts.is_credit()
            {
                let doubt = format!("corrects: {before}, which may no longer be owed beside it");
                facts.contradictions.push(doubt);
            }
            settle(facts);
        }
    }
    joined
}

/// Whether a paper is an e-invoice as people read it: it has its number, or none that could be read, and no other sum.
fn is_picture_of(paper: &InvoiceFacts, known: &InvoiceFacts) -> bool {
    let sum = |facts: &InvoiceFacts| facts.amount.map(|amount| amount.abs());
    match &paper.number {
        Some(number) => known.number.as_ref() == Some(number),
        None => sum(paper).is_none() || sum(paper) == sum(known),
    }
}

/// What is not sure on a paper (`amount: 100.00 or 119.00 in the PDF`) is settled if the mail states one of the values
/// in question, and contradicted if it states another.
fn settle(facts: &mut InvoiceFacts) {
    for unsure in std::mem::take(&mut facts.unsure) {
        let (what, values) = Unsure::parts(&unsure.words).unwrap_or_default();
        let stated = match what {
            "number" => facts.number.clone(),
            "issued" => facts.issued.map(|day| day.to_string()),
            "due" => facts.due.map(|day| day.to_string()),
            "amount" => facts.amount.map(|amount| amount.to_string()),
            _ => None,
        };
        match stated {
            None => facts.unsure.push(unsure),
            Some(stated) if values.split([' ', ',']).any(|value| value == stated) => {}
            Some(stated) => facts.contradictions.push(format!("{}, {stated} in the mail", unsure.words)),
        }
    }
}

/// What a mail is, given the kinds of the papers that it carries, none of which is an invoice.
fn judged(text: Outgoing, kinds: &[(Stands, InvoiceFacts)]) -> Outgoing {
    let known = kinds.iter().find(|(kind, _)| !matches!(kind, Stands::Picture | Stands::Other("other")));
    let Some((kind, facts)) = known else { return text };
    // Who writes what is to be paid until when sends an invoice, whatever lies beside it.
    let complete = match &text {
        Outgoing::Invoices(stated) => stated.iter().any(|f| f.amount.is_some() && f.due.is_some()),
        Outgoing::Reminder(_) => return text,
        Outgoing::Other(_) => false,
    };
    match kind {
        // The creditor's own name stands where the debtor's would: nobody is dunned for that.
        Stands::Incoming => Outgoing::Other("incoming_invoice"),
        Stands::Reminder if !complete => Outgoing::Reminder(facts.number.iter().cloned().collect()),
        Stands::Other(what) if !complete => Outgoing::Other(what),
        _ => text,
    }
}

/// Fills what `facts` leaves out, and names what the other says differently.
fn fill(facts: &mut InvoiceFacts, other: InvoiceFacts, place: &str) {
    let mut contradictions = std::mem::take(&mut facts.contradictions);
    let own_place = if facts.source == Source::Pdf { "PDF" } else { "e-invoice" };
    let mut name = |what: &str, ours: String, theirs: String| {
        contradictions.push(format!("{what}: {ours} in the {own_place}, {theirs} in {place}"));
    };
    if let (Some(ours), Some(theirs)) = (&facts.number, &other.number)
        && normalise_number(ours) != normalise_number(theirs)
    {
        name("number", ours.clone(), theirs.clone());
    }
    if let (Some(ours), Some(theirs)) = (facts.issued, other.issued)
        && ours != theirs
    {
        name("issued", ours.to_string(), theirs.to_string());
    }
    if let (Some(ours), Some(theirs)) = (facts.due, other.due)
        && ours != theirs
    {
        name("due", ours.to_string(), theirs.to_string());
    }
    // Credit notes are positive in mails, and of either sign in documents.
    if let (Some(ours), Some(theirs)) = (facts.amount, other.amount)
        && ours.abs() != theirs.abs()
    {
        name("amount", ours.to_string(), theirs.to_string());
    }
    if let (Some(ours), Some(theirs)) = (facts.currency, other.currency)
        && ours != theirs
    {
        name("currency", ours.to_string(), theirs.to_string());
    }
    facts.number = facts.number.take().or(other.number);
    facts.issued = facts.issued.or(other.issued);
    facts.due = facts.due.or(other.due);
    if facts.amount.is_none() {
        facts.amount = other.amount;
    }
    facts.currency = facts.currency.or(other.currency);
    facts.type_code = facts.type_code.take().or(other.type_code);
    facts.buyer = facts.buyer.take().or(other.buyer);
    facts.contact = facts.contact.take().or(other.contact);
    facts.phone = facts.phone.take().or(other.phone);
    facts.seller = facts.seller.take().or(other.seller);
    facts.iban = facts.iban.take().or(other.iban);
    facts.buyer_reference = facts.buyer_reference.take().or(other.buyer_reference);
    facts.order = facts.order.take().or(other.order);
    facts.payment_reference = facts.payment_reference.take().or(other.payment_reference);
    facts.terms = facts.terms.take().or(other.terms);
    facts.seller_contact = facts.seller_contact.take().or(other.seller_contact);
    if facts.skonto.is_empty() {
        facts.skonto = other.skonto;
    }
    if facts.instalments.is_empty() {
        facts.instalments = other.instalments;
    }
    // Either place may say that the money comes by itself.
    facts.never_dun = facts.never_dun.or(other.never_dun);
    facts.refers_to = facts.refers_to.take().or(other.refers_to);
    contradictions.extend(other.contradictions);
    facts.contradictions = contradictions;
    // Beside an e-invoice it does not matter how well its picture can be read.
    if facts.source == Source::Pdf {
        facts.unsure.extend(other.unsure);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dunning::{Fact, Proposal};

    fn facts(number: &str, due: Option<&str>, amount: Option<&str>) -> InvoiceFacts {
        InvoiceFacts {
            number: Some(number.into()),
            due: due.and_then(|due| due.parse().ok()),
            amount: amount.and_then(|amount| amount.parse().ok()),
            ..InvoiceFacts::default()
        }
    }

    #[test]
    fn the_e_invoice_wins_and_the_text_fills() {
        let xml = facts("RE-7", None, Some("10.00"));
        let text = facts("re 7", Some("2026-03-01"), Some("11.00"));
        let merged = merge(vec![xml.clone(), xml], Outgoing::Invoices(vec![text]));
        let contradictions = vec!["amount: 10.00 in the e-invoice, 11.00 in the mail".into()];
        let expected = InvoiceFacts { contradictions, ..facts("RE-7", Some("2026-03-01"), Some("10.00")) };
        assert_eq!(merged, Outgoing::Invoices(vec![expected]));
    }

    fn paper(number: Option<&str>, amount: &str, unsure: &str) -> Reading {
        let fact = Fact::Due("2026-03-15".parse().unwrap());
        let likeliest = Some(Proposal { fact, look: String::new(), times: 0 });
        let facts = InvoiceFacts {
            number: number.map(String::from),
            source: Source::Pdf,
            unsure: vec![Unsure { words: unsure.into(), likeliest }],
            ..facts("", None, Some(amount))
        };
        Reading { stands: Stands::Invoice, facts, ..Reading::default() }
    }

    fn joined(xml: Vec<InvoiceFacts>, papers: Vec<Reading>, text: Vec<InvoiceFacts>) -> Vec<InvoiceFacts> {
        match join(xml, papers, Outgoing::Invoices(text)) {
            Outgoing::Invoices(invoices) => invoices,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_not_sure_on_a_paper_is_settled_or_contradicted_by_the_mail() {
        let unsure = "due: 2026-03-15 or 2026-03-31 in the PDF";
        let by_mail = |due: Option<&str>| {
            joined(vec![], vec![paper(Some("7"), "10.00", unsure)], vec![facts("7", due, None)]).remove(0)
        };
        let open = by_mail(None);
        assert_eq!((open.unsure.len(), open.contradictions.len(), open.due), (1, 0, None));
        let settled = by_mail(Some("2026-03-31"));
        assert_eq!((settled.unsure.len(), settled.contradictions.len()), (0, 0));
        let against = by_mail(Some("2026-04-01"));
        assert_eq!(against.unsure, []);
        assert_eq!(against.contradictions, [format!("{unsure}, 2026-04-01 in the mail")]);
    }

    #[test]
    fn doubts_about_one_paper_are_not_those_of_another() {
        let sure = Reading { facts: facts("8", Some("2026-03-01"), Some("8.00")), ..paper(None, "8.00", "") };
        let both = joined(vec![], vec![paper(Some("7"), "7.00", "due: this"), sure], vec![]);
        assert_eq!((both[0].unsure.len(), both[1].unsure.len()), (1, 0));
    }

    #[test]
    fn the_picture_of_an_e_invoice_is_no_second_invoice() {
        let xml = || vec![facts("RE-7", Some("2026-03-01"), Some("10.00"))];
        for number in [Some("RE-7"), None] {
            assert_eq!(joined(xml(), vec![paper(number, "10.00", "due: this")], vec![]), xml());
        }
        assert_eq!(joined(xml(), vec![paper(None, "11.00", "due: this")], vec![]).len(), 2, "another sum");
    }

    #[test]
    fn several_invoices_keep_their_own_facts() {
        let text = vec![facts("2", Some("2026-03-02"), None), facts("3", None, Some("3"))];
        let merged = merge(vec![facts("2", None, Some("2"))], Outgoing::Invoices(text));
        let expected = vec![facts("2", Some("2026-03-02"), Some("2")), facts("3", None, Some("3"))];
        assert_eq!(merged, Outgoing::Invoices(expected));
    }

    #[test]
    fn an_attachment_alone_is_an_invoice_but_not_in_every_mail() {
        let xml = || vec![facts("1", None, None)];
        assert_eq!(merge(xml(), Outgoing::Other("other")), Outgoing::Invoices(xml()));
        for kept in [Outgoing::Reminder(vec!["1".into()]), Outgoing::Other("incoming_invoice_forwarded")] {
            assert_eq!(merge(xml(), kept.clone()), kept);
        }
    }
}
