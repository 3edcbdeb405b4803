use csv::QuoteStyle;

use super::Writer;
use crate::database::parsed;
use crate::export::{COLUMNS, line, rows};
use crate::problem::Problem;
use crate::release::row;

/// One row for each piece of evidence, every cell in quotation marks; no cell is a formula. It begins with a byte order mark, by which
/// Excel knows UTF-8.
pub(super) struct Csv;

const BYTE_ORDER_MARK: &str = "\u{feff}";

impl Writer for Csv {
    fn begin(&mut self, out: &mut Vec<u8>, _: &row::Model) -> Result<(), Problem> {
        out.extend_from_slice(BYTE_ORDER_MARK.as_bytes());
        line(out, COLUMNS.map(|(name, _)| name.to_owned()), QuoteStyle::Always)
    }

    fn claim(&mut self, out: &mut Vec<u8>, text: &str) -> Result<(), Problem> {
        rows(&parsed(text)?).into_iter().try_for_each(|row| line(out, row, QuoteStyle::Always))
    }
}
