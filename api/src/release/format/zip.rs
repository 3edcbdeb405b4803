use std::io::Write;

use crc32fast::Hasher;
use flate2::Compression;
use flate2::write::DeflateEncoder;

use crate::problem::Problem;

/// A ZIP archive that is written while its files are, front to back: what a file comes to stands behind it (APPNOTE 4.3.9). Its times are
/// those of no day, so that the same files give the same bytes.
#[derive(Default)]
pub(super) struct Zip {
    /// Bytes that were written.
    at: usize,
    open: Option<Open>,
    directory: Vec<u8>,
    entries: u16,
}

struct Open {
    name: String,
    offset: usize,
    began: usize,
    crc: Hasher,
    size: usize,
    deflate: DeflateEncoder<Vec<u8>>,
}

/// Sizes and checksum follow the file; its name is UTF-8.
const FLAGS: u16 = 0x0808;
const DEFLATED: u16 = 8;
const VERSION: u16 = 20;
/// 1 January 1980.
const DAY: u16 = 0x21;

impl Zip {
    pub(super) fn file(&mut self, out: &mut Vec<u8>, name: &str) -> Result<(), Problem> {
        self.close(out)?;
        let offset = self.at;
        let mut header = Vec::new();
        header.extend_from_slice(b"PK\x03\x04");
        short(&mut header, &[VERSION, FLAGS, DEFLATED, 0, DAY]);
        long(&mut header, &[0, 0, 0])?;
        short(&mut header, &[length(name.len())?, 0]);
        header.extend_from_slice(name.as_bytes());
        self.put(out, &header);
        let deflate = DeflateEncoder::new(Vec::new(), Compression::default());
        self.open = Some(Open { name: name.to_owned(), offset, began: self.at, crc: Hasher::new(), size: 0, deflate });
        Ok(())
    }

    /// More of the file that is open.
    pub(super) fn write(&mut self, out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), Problem> {
        let Some(open) = &mut self.open else { return Err(Problem::internal("No file of the archive is open")) };
        open.crc.update(bytes);
        open.size += bytes.len();
        open.deflate.write_all(bytes).map_err(Problem::internal)?;
        let done = std::mem::take(open.deflate.get_mut());
        self.put(out, &done);
        Ok(())
    }

    pub(super) fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.close(out)?;
        let (offset, directory) = (self.at, std::mem::take(&mut self.directory));
        self.put(out, &directory);
        let mut end = b"PK\x05\x06".to_vec();
        short(&mut end, &[0, 0, self.entries, self.entries]);
        long(&mut end, &[directory.len(), offset])?;
        short(&mut end, &[0]);
        self.put(out, &end);
        Ok(())
    }

    fn close(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let Some(Open { name, offset, began, crc, size, deflate }) = self.open.take() else { return Ok(()) };
        let rest = deflate.finish().map_err(Problem::internal)?;
        self.put(out, &rest);
        let crc = crc.finalize();
        let mut sums = crc.to_le_bytes().to_vec();
        long(&mut sums, &[self.at - began, size])?;
        self.put(out, &[b"PK\x07\x08".as_slice(), &sums].concat());
        self.entries = self.entries.checked_add(1).ok_or_else(|| Problem::internal("Too many files for an archive"))?;
        self.directory.extend_from_slice(b"PK\x01\x02");
        short(&mut self.directory, &[VERSION, VERSION, FLAGS, DEFLATED, 0, DAY]);
        self.directory.extend_from_slice(&sums);
        short(&mut self.directory, &[length(name.len())?, 0, 0, 0, 0]);
        long(&mut self.directory, &[0, offset])?;
        self.directory.extend_from_slice(name.as_bytes());
        Ok(())
    }

    fn put(&mut self, out: &mut Vec<u8>, bytes: &[u8]) {
        out.extend_from_slice(bytes);
        self.at += bytes.len();
    }
}

fn short(out: &mut Vec<u8>, numbers: &[u16]) {
    numbers.iter().for_each(|number| out.extend_from_slice(&number.to_le_bytes()));
}

fn long(out: &mut Vec<u8>, numbers: &[usize]) -> Result<(), Problem> {
    for number in numbers {
        let number = u32::try_from(*number).map_err(|_| Problem::internal("An archive of more than 4 GiB"))?;
        out.extend_from_slice(&number.to_le_bytes());
    }
    Ok(())
}

fn length(bytes: usize) -> Result<u16, Problem> {
    u16::try_from(bytes).map_err(Problem::internal)
}
