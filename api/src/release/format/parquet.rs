use std::sync::Arc;

use ::parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use ::parquet::data_type::{BoolType, ByteArrayType, DataType, Int64Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::types::Type;

use super::Writer;
use crate::database::parsed;
use crate::export::{COLUMNS, Kind, rows};
use crate::problem::Problem;
use crate::release::row;

/// The table's rows as Apache Parquet, for analysts: each column of its own type, and null where the table has nothing.
#[derive(Default)]
pub(super) struct Parquet {
    writer: Option<SerializedFileWriter<Vec<u8>>>,
    /// Those that are not written yet.
    rows: Vec<Vec<String>>,
}

/// Rows of a row group. Readers would like more, but they all are held until the group is written.
const GROUP: usize = 2048;

impl Writer for Parquet {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        let schema = Arc::new(schema().map_err(Problem::internal)?);
        let properties = Arc::new(properties(release));
        let writer = SerializedFileWriter::new(Vec::new(), schema, properties).map_err(Problem::internal)?;
        self.writer = Some(writer);
        self.give(out)
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        self.rows.extend(rows(&parsed(line)?));
        if self.rows.len() >= GROUP { self.write(out) } else { Ok(()) }
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        if !self.rows.is_empty() {
            self.write(out)?;
        }
        self.open()?.finish().map_err(Problem::internal)?;
        self.give(out)
    }
}

impl Parquet {
    fn open(&mut self) -> Result<&mut SerializedFileWriter<Vec<u8>>, Problem> {
        self.writer.as_mut().ok_or_else(|| Problem::internal("The file was not begun"))
    }

    /// The rows that are held as one group.
    fn write(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let rows = std::mem::take(&mut self.rows);
        group(self.open()?, &rows).map_err(Problem::internal)?;
        self.give(out)
    }

    fn give(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let writer = self.open()?;
        writer.flush().map_err(Problem::internal)?;
        out.append(writer.inner_mut());
        Ok(())
    }
}

/// The release's names, so that a file that lies about somewhere tells what it is; nothing of the machine or the moment.
fn properties(release: &row::Model) -> WriterProperties {
    let names = [
        ("claimbench.release", release.id.to_string()),
        ("claimbench.manifest_sha256", release.manifest_sha256.clone()),
    ];
    let names = names.map(|(key, value)| KeyValue::new(key.to_owned(), value));
    WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("claimbench version ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_key_value_metadata(Some(names.to_vec()))
        .build()
}

fn schema() -> Result<Type, ParquetError> {
    let columns = COLUMNS.map(|(name, kind)| {
        let (physical, logical) = match kind {
            Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Kind::Number => (Physical::INT64, None),
            Kind::Truth => (Physical::BOOLEAN, None),
        };
        let column = Type::primitive_type_builder(name, physical).with_logical_type(logical);
        column.with_repetition(Repetition::OPTIONAL).build().map(Arc::new)
    });
    let columns = columns.into_iter().collect::<Result<Vec<_>, _>>()?;
    Type::group_type_builder("claim").with_fields(columns).build()
}

fn group(writer: &mut SerializedFileWriter<Vec<u8>>, rows: &[Vec<String>]) -> Result<(), ParquetError> {
    let mut group = writer.next_row_group()?;
    for (place, (_, kind)) in COLUMNS.iter().enumerate() {
        let Some(column) = group.next_column()? else { break };
        let cells = rows.iter().map(|row| row[place].as_str());
        match kind {
            Kind::Text => write::<ByteArrayType>(column, cells, |cell| cell.into())?,
            Kind::Number => write::<Int64Type>(column, cells, |cell| cell.parse().unwrap_or_default())?,
            Kind::Truth => write::<BoolType>(column, cells, |cell| cell == "true")?,
        }
    }
    group.close()?;
    Ok(())
}

/// A cell with nothing in it has no value, and the level 0.
fn write<'a, T: DataType>(
    mut column: SerializedColumnWriter<'_>,
    cells: impl Iterator<Item = &'a str> + Clone,
    value: impl Fn(&str) -> T::T,
) -> Result<(), ParquetError> {
    let levels: Vec<i16> = cells.clone().map(|cell| i16::from(!cell.is_empty())).collect();
    let values: Vec<T::T> = cells.filter(|cell| !cell.is_empty()).map(value).collect();
    column.typed::<T>().write_batch(&values, Some(&levels), None)?;
    column.close()
}
