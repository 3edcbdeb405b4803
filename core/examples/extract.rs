//! Extracts a folder of articles: `extract DIR OUT` reads `DIR/manifest.tsv` (name, tab, publication day or nothing), each
//! `DIR/NAME.txt`, and writes `OUT/NAME.json`. The scorers of an evaluation read these.

use std::error::Error;
use std::fs;
use std::path::Path;

use claimbench_core::{extract, format::Options};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(articles), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("usage: extract DIR OUT".into());
    };
    fs::create_dir_all(&out)?;
    for line in fs::read_to_string(Path::new(&articles).join("manifest.tsv"))?.lines() {
        let (name, day) = line.split_once('\t').unwrap_or((line, ""));
        let published = if day.is_empty() { None } else { Some(day.parse()?) };
        let bytes = fs::read(Path::new(&articles).join(format!("{name}.txt")))?;
        let extraction = extract(&bytes, &Options { published, ..Options::default() })?;
        fs::write(Path::new(&out).join(format!("{name}.json")), serde_json::to_vec(&extraction)?)?;
    }
    Ok(())
}
