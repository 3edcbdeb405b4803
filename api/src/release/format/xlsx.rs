use std::fmt::Write;

use super::Writer;
use super::zip::Zip;
use crate::database::parsed;
use crate::export::{COLUMNS, Kind, rows};
use crate::problem::Problem;
use crate::release::row;

/// One sheet with the table's rows. A text is an inline string, marked as text, which no spreadsheet calculates.
#[derive(Default)]
pub(super) struct Xlsx {
    zip: Zip,
    row: usize,
}

/// A spreadsheet holds no more of a cell, in UTF-16 units.
const CELL: usize = 32_767;

const PARTS: [(&str, &str); 5] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Claims" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#,
    ),
    // Style 1 is of text: the number format `@`, and a cell that is edited stays what it is.
    (
        "xl/styles.xml",
        r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#,
    ),
];

const HEADER: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetData>"#;
const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

impl Writer for Xlsx {
    fn begin(&mut self, out: &mut Vec<u8>, _: &row::Model) -> Result<(), Problem> {
        for (name, part) in PARTS {
            self.zip.file(out, name)?;
            self.zip.write(out, DECLARATION.as_bytes())?;
            self.zip.write(out, part.as_bytes())?;
        }
        self.zip.file(out, "xl/worksheets/sheet1.xml")?;
        self.zip.write(out, DECLARATION.as_bytes())?;
        self.zip.write(out, HEADER.as_bytes())?;
        self.write(out, COLUMNS.map(|(name, _)| (name.to_owned(), Kind::Text)))
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        for row in rows(&parsed(line)?) {
            self.write(out, row.into_iter().zip(COLUMNS).map(|(cell, (_, kind))| (cell, kind)))?;
        }
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.zip.write(out, b"</sheetData></worksheet>")?;
        self.zip.end(out)
    }
}

impl Xlsx {
    fn write(&mut self, out: &mut Vec<u8>, cells: impl IntoIterator<Item = (String, Kind)>) -> Result<(), Problem> {
        self.row += 1;
        let mut xml = format!("<row r=\"{}\">", self.row);
        for (number, (cell, kind)) in cells.into_iter().enumerate() {
            let place = format!("{}{}", column(number), self.row);
            // Writing to a String cannot fail.
            let _ = match kind {
                _ if cell.is_empty() => Ok(()),
                Kind::Number => write!(xml, "<c r=\"{place}\"><v>{cell}</v></c>"),
                Kind::Text | Kind::Truth => {
                    write!(
                        xml,
                        "<c r=\"{place}\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                        escaped(&cell)
                    )
                }
            };
        }
        xml.push_str("</row>");
        self.zip.write(out, xml.as_bytes())
    }
}

/// `A` to `Z`, then `AA`.
fn column(number: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or_default());
    if number < 26 { letter(number).to_string() } else { format!("{}{}", letter(number / 26 - 1), letter(number)) }
}

/// A character that XML cannot hold is written `_x0007_`, and what would be read so by chance is written otherwise (ECMA-376, 22.9.2.19).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        units += letter.len_utf16();
        if units > CELL {
            break;
        }
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '_' if text[at..].starts_with("_x") => escaped.push_str("_x005F_"),
            '\t' | '\n' => escaped.push(letter),
            control if u32::from(control) < 0x20 || matches!(control, '\u{fffe}' | '\u{ffff}') => {
                escaped.push_str(&format!("_x{:04X}_", u32::from(control)));
            }
            other => escaped.push(other),
        }
    }
    escaped
}
