use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use claimbench_core::extraction::draw;
use claimbench_core::format::{Format, Options};
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::Failure;
use super::progress::Progress;

/// Split an article into claims
///
/// The extraction document goes to standard output. Its offsets are Unicode code points of `document.text`. The same bytes and
/// options give the same document, byte for byte.
#[derive(Args)]
pub(super) struct Extract {
    /// The article, or `-` to read it from standard input.
    file: PathBuf,
    /// The day on which it was published, as 2025-09-15. Without it no year is guessed: "September 11" is XXXX-09-11.
    #[arg(long, value_name = "DATE")]
    published: Option<Date>,
    /// Where it was published. Nothing is fetched; the address helps to tell the format.
    #[arg(long)]
    url: Option<String>,
    /// What to print: the extraction document, or the article with each claim drawn under its words.
    #[arg(long, value_enum, default_value_t = Output::Json)]
    format: Output,
    /// What the article is written in. Without it the bytes and the address decide.
    #[arg(long, value_enum, value_name = "FORMAT")]
    input: Option<Input>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Output {
    Json,
    Text,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Input {
    Plain,
    Markdown,
    Html,
    Pdf,
}

impl From<Input> for Format {
    fn from(input: Input) -> Self {
        match input {
            Input::Plain => Format::Plain,
            Input::Markdown => Format::Markdown,
            Input::Html => Format::Html,
            Input::Pdf => Format::Pdf,
        }
    }
}

impl Extract {
    pub(super) fn run(self) -> Result<(), Failure> {
        let bytes = read(&self.file)?;
        let options = Options {
            format: self.input.map(Format::from),
            url: self.url,
            published: self.published,
            ..Options::default()
        };
        let progress = Progress::start("Reading the article");
        let extraction = claimbench_core::extract(&bytes, &options).map_err(|unreadable| Failure::Unreadable {
            file: self.file.display().to_string(),
            reason: unreadable.to_string(),
        })?;
        progress.stop();
        super::print(&match self.format {
            Output::Json => serde_json::to_string(&extraction).map_err(Failure::other)?,
            Output::Text => draw(&extraction),
        })
    }
}

/// More than any article has, pictures of a PDF included.
const LIMIT: u64 = 32 * 1024 * 1024;

/// The bytes of a file, or of standard input for `-`.
pub(super) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let name = || file.display().to_string();
    let failed = |source: io::Error| Failure::Read { file: name(), source };
    let input: Box<dyn Read> = match file.to_str() {
        Some("-") => Box::new(io::stdin().lock()),
        _ => Box::new(File::open(file).map_err(failed)?),
    };
    let mut bytes = Vec::new();
    input.take(LIMIT + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LIMIT {
        return Err(Failure::TooLarge { file: name(), mebibytes: LIMIT / (1024 * 1024) });
    }
    Ok(bytes)
}
