//! The files that a PDF carries: ZUGFeRD and Factur-X put the XML invoice beside the picture.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::DocumentError;
use super::paper::unreadable;

/// Largest PDF, in bytes.
const MAX_BYTES: usize = 30 * 1024 * 1024;
/// Largest embedded file and largest decompressed stream, in bytes.
const MAX_FILE: usize = 30 * 1024 * 1024;
/// Most files that are taken out.
const MAX_FILES: usize = 32;
/// Most nodes of the name tree that are visited.
const MAX_NODES: usize = 1024;

/// The objects of a PDF, unread. Only in the child process: the PDF library cannot be trusted with every file.
///
/// # Errors
/// No PDF, one that only a password opens, or beyond the limits.
pub(super) fn open(pdf: &[u8]) -> Result<Document, DocumentError> {
    if pdf.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge("more than 30 MB of PDF"));
    }
    let options = LoadOptions { max_decompressed_size: Some(MAX_FILE), ..LoadOptions::default() };
    Document::load_mem_with_options(pdf, options).map_err(|error| unreadable(&error))
}

/// The XML files that are embedded in a PDF, by name: those of the name tree (ISO 32000-1 section 7.11.4) and
/// those of the `AF` entries of catalog and pages (ISO 19005-3 annex E); other files are passed over.
///
/// To be called in the child process: the PDF library cannot be trusted with every file.
///
/// # Errors
/// No PDF, an encrypted one, or beyond the limits (30 MB).
pub fn pdf_attachments(pdf: &[u8]) -> Result<Vec<(String, Vec<u8>)>, DocumentError> {
    embedded(&open(pdf)?)
}

/// [`pdf_attachments`] of one that is open.
pub(super) fn embedded(document: &Document) -> Result<Vec<(String, Vec<u8>)>, DocumentError> {
    let catalog = document.catalog().map_err(|error| unreadable(&error))?;

    let mut files = Files { document, seen: HashSet::new(), found: Vec::new() };
    if let Ok(names) = catalog.get_deref(b"Names", document).and_then(Object::as_dict)
        && let Ok(root) = names.get(b"EmbeddedFiles")
    {
        files.name_tree(root);
    }
    files.associated(catalog);
    for (_, page) in document.get_pages().into_iter().take(MAX_NODES) {
        if let Ok(page) = document.get_dictionary(page) {
            files.associated(page);
        }
    }
    Ok(files.found)
}

struct Files<'a> {
    document: &'a Document,
    seen: HashSet<ObjectId>,
    found: Vec<(String, Vec<u8>)>,
}

impl<'a> Files<'a> {
    /// Walks the tree without recursion, each node once.
    fn name_tree(&mut self, root: &'a Object) {
        let mut waiting = vec![root];
        let mut visited = 0;
        while let Some(node) = waiting.pop() {
            visited += 1;
            if visited > MAX_NODES || self.is_known(node) {
                continue;
            }
            let Some(node) = self.dictionary(node) else { continue };
            if let Ok(kids) = node.get_deref(b"Kids", self.document).and_then(Object::as_array) {
                waiting.extend(kids.iter().take(MAX_NODES).rev());
            }
            if let Ok(names) = node.get_deref(b"Names", self.document).and_then(Object::as_array) {
                // Pairs of a key and a file specification.
                for specification in names.iter().skip(1).step_by(2).take(MAX_FILES) {
                    self.file(specification);
                }
            }
        }
    }

    /// The `AF` entry: one file specification or an array of them.
    fn associated(&mut self, owner: &'a Dictionary) {
        let Ok(entry) = owner.get(b"AF") else { return };
        match self.document.dereference(entry) {
            Ok((_, Object::Array(files))) => {
                files.iter().take(MAX_FILES).for_each(|specification| self.file(specification));
            }
            Ok(_) => self.file(entry),
            Err(_) => {}
        }
    }

    fn file(&mut self, specification: &'a Object) {
        if self.found.len() == MAX_FILES {
            return;
        }
        let Some(specification) = self.dictionary(specification) else { return };
        let Ok(embedded) = specification.get_deref(b"EF", self.document).and_then(Object::as_dict) else {
            return;
        };
        let Some(stream) = [b"UF".as_slice(), b"F"].into_iter().find_map(|key| embedded.get(key).ok()) else {
            return;
        };
        if self.is_known(stream) {
            return;
        }
        let Ok((_, Object::Stream(stream))) = self.document.dereference(stream) else { return };
        let name = [b"UF".as_slice(), b"F"]
            .into_iter()
            .filter_map(|key| specification.get_deref(key, self.document).ok())
            .find_map(|name| lopdf::decode_text_string(name).ok())
            .unwrap_or_default();
        let is_xml = name.to_lowercase().ends_with(".xml")
            || stream
                .dict
                .get(b"Subtype")
                .and_then(Object::as_name)
                .is_ok_and(|kind| kind.to_ascii_lowercase().windows(3).any(|window| window == b"xml"));
        if !is_xml {
            return;
        }
        if let Ok(bytes) = stream.get_plain_content_with_limit(MAX_FILE) {
            self.found.push((name, bytes));
        }
    }

    /// Whether a reference was met before; marks it.
    fn is_known(&mut self, object: &Object) -> bool {
        object.as_reference().is_ok_and(|id| !self.seen.insert(id))
    }

    fn dictionary(&self, object: &'a Object) -> Option<&'a Dictionary> {
        self.document.dereference(object).ok()?.1.as_dict().ok()
    }
}
