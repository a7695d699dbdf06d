//! The SQL of the table `declarations`.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, Row, params};

use crate::base::ids::DeclarationId;
use crate::base::time::UtcMillis;
use crate::policies::declarations::{Declaration, NewDeclaration};
use crate::store::columns::{parsed, rows};
use crate::text::Lang;

pub fn insert(conn: &Connection, id: &DeclarationId, new: &NewDeclaration, now: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO declarations (id, name, category, purposes, life, party, host, from_ms, added_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let purposes: BTreeMap<&str, &str> = new.purposes.iter().map(|(lang, text)| (lang.tag(), text.as_str())).collect();
    // Texts by tags: they always serialise.
    let purposes = serde_json::to_string(&purposes).unwrap_or_else(|_| "{}".to_owned());
    let values = params![id.as_str(), new.name, new.category.as_str(), purposes, new.life, new.party, new.host, new.from.0, now.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn end(conn: &Connection, id: &DeclarationId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE declarations
        SET ended_ms = ?2
        WHERE id = ?1 AND ended_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0])
}

pub fn declarations(conn: &Connection, most: usize) -> Result<Vec<Declaration>> {
    let sql = "SELECT id, name, category, purposes, life, party, host, from_ms, ended_ms
        FROM declarations
        ORDER BY ended_ms IS NOT NULL, category, name, id
        LIMIT ?1";
    let one = |row: &Row<'_>| {
        let purposes: BTreeMap<String, String> = serde_json::from_str(row.get_ref(3)?.as_str()?).unwrap_or_default();
        Ok(Declaration {
            id: parsed(row, 0)?,
            of: NewDeclaration {
                name: row.get(1)?,
                category: parsed(row, 2)?,
                purposes: purposes.into_iter().filter_map(|(tag, text)| Some((Lang::from_tag(&tag)?, text))).collect(),
                life: row.get(4)?,
                party: row.get(5)?,
                host: row.get(6)?,
                from: UtcMillis(row.get(7)?),
            },
            ended: row.get::<_, Option<i64>>(8)?.map(UtcMillis),
        })
    };
    conn.prepare_cached(sql)?.query_map([rows(most)], one)?.collect()
}
