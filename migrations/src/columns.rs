//! The columns that many tables have, and foreign keys in one line.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema;

/// A table whose primary key is a UUIDv7 named `id`.
pub(crate) fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).col(schema::uuid("id").primary_key()).to_owned()
}

pub(crate) fn at(name: &'static str) -> ColumnDef {
    schema::timestamp_with_time_zone(name)
}

pub(crate) fn at_null(name: &'static str) -> ColumnDef {
    schema::timestamp_with_time_zone_null(name)
}

/// Counts every change of the row; the ETag.
pub(crate) fn version() -> ColumnDef {
    schema::big_integer("version").default(1).to_owned()
}

/// `column` names a row of `target`, and goes when that row goes.
pub(crate) fn belongs_to(column: &'static str, target: &'static str) -> ForeignKeyCreateStatement {
    reference(column, target, ForeignKeyAction::Cascade)
}

/// `column` names a row of `target`, which cannot go while it is named.
pub(crate) fn names(column: &'static str, target: &'static str) -> ForeignKeyCreateStatement {
    reference(column, target, ForeignKeyAction::Restrict)
}

fn reference(column: &'static str, target: &'static str, action: ForeignKeyAction) -> ForeignKeyCreateStatement {
    ForeignKey::create().from_col(column).to(target, "id").on_delete(action).to_owned()
}

pub(crate) fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

/// Adds a column to a table that is there.
pub(crate) async fn add(manager: &SchemaManager<'_>, table: &'static str, column: ColumnDef) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await
}

pub(crate) async fn drop_column(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await
}

pub(crate) async fn drop(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables {
        manager.drop_table(Table::drop().table(*table).to_owned()).await?;
    }
    Ok(())
}
