//! CSV that Excel opens as it is: UTF-8 with byte order mark, CRLF.

use super::{Cell, Row};

/// The sheet as bytes.
///
/// Text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab or return; OWASP, CSV
/// injection) gets an apostrophe in front. Digits only, twelve or more, get a tab: Excel would show an ID number as
/// 1.1E+17 and lose its last three digits, and a leading tab is what keeps a cell text without changing what is seen.
pub fn csv_sheet(headings: &[String], rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![0xEF, 0xBB, 0xBF]);
    let cells = rows.iter().map(|row| row.iter().map(plain).collect::<Vec<_>>());
    let head = headings.iter().map(|heading| text(heading)).collect();
    for line in std::iter::once(head).chain(cells) {
        // Writing to memory cannot fail, and every row has as many cells as the headings.
        let _ = writer.write_record(&line);
    }
    writer.into_inner().unwrap_or_default()
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(content) => text(content),
        Cell::Marks(marks) => marks.to_string(),
        Cell::Count(count) => count.to_string(),
        Cell::Empty => String::new(),
    }
}

fn text(content: &str) -> String {
    let formula = content.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let digits = content.bytes().filter(u8::is_ascii_digit).count();
    let long_number = digits >= 12 && content.bytes().all(|b| b.is_ascii_digit() || b == b'X');
    match (formula, long_number) {
        (true, _) => format!("'{content}"),
        (_, true) => format!("\t{content}"),
        _ => content.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_no_number_loses_digits() {
        let cell = |content: &str| vec![Cell::Text(content.into())];
        let rows = ["=1+1", "+8613800000000", "-2", "@SUM(A1)", "\tx", "99999919900101001X", "张三", "a\"b,c\nd"];
        let bytes = csv_sheet(&["姓名".into()], &rows.map(cell));
        let sheet = String::from_utf8(bytes).unwrap();
        let expected = "\u{FEFF}姓名\r\n'=1+1\r\n'+8613800000000\r\n'-2\r\n'@SUM(A1)\r\n'\tx\r\n\t99999919900101001X\r\n张三\r\n\"a\"\"b,c\nd\"\r\n";
        assert_eq!(sheet, expected);
    }
}
