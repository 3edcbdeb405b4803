//! PDF: the lines of its pages, joined into paragraphs.

mod page;
mod unwrap;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::plain;
use super::rendered::Rendered;
use crate::decode::Unreadable;

/// Reads a PDF. Its parser can still exhaust memory or the stack on a hostile file, which no caller in the same process survives.
pub(super) fn read(bytes: &[u8]) -> Result<Rendered, Unreadable> {
    let pages = catch_unwind(AssertUnwindSafe(|| pdf_extract::extract_text_from_mem_by_pages(bytes)));
    match pages {
        Ok(Ok(pages)) => Ok(render(&pages)),
        Ok(Err(error)) => Err(Unreadable::Pdf(error.to_string())),
        Err(_) => Err(Unreadable::Pdf("its structure is damaged".to_owned())),
    }
}

fn render(pages: &[String]) -> Rendered {
    plain::render(&unwrap::paragraphs(&page::lines(pages)))
}
