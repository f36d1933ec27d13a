//! XLSX, written by `rust_xlsxwriter`: text cells stay text, marks are numbers with two decimals.

use super::{Cell, Row};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// The sheet as bytes; the same rows give the same bytes.
///
/// # Errors
/// When a text is longer than a cell of Excel holds (32,767 characters) or there are more than 1,048,576 rows.
pub fn xlsx_sheet(title: &str, headings: &[String], rows: &[Row]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // No date of making: it would differ each time.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    let bold = Format::new().set_bold();
    let text = Format::new().set_num_format("@");
    let marks = Format::new().set_num_format("0.00");
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (at, heading) in headings.iter().enumerate() {
        let column = at as u16;
        sheet.write_string_with_format(0, column, heading, &bold)?;
        let widest = rows.iter().filter_map(|row| row.get(at)).map(width).chain([heading.chars().count() * 2]).max();
        sheet.set_column_width(column, widest.unwrap_or(8).clamp(8, 40) as f64)?;
    }
    for (at, row) in rows.iter().enumerate() {
        let line = u32::try_from(at + 1).map_err(|_| XlsxError::RowColumnLimitError)?;
        for (column, cell) in row.iter().enumerate() {
            let column = column as u16;
            match cell {
                Cell::Text(content) => sheet.write_string_with_format(line, column, content, &text)?,
                // Hundredths up to a million are exact in the double that the format stores.
                Cell::Marks(number) => {
                    sheet.write_number_with_format(line, column, f64::from(number.0) / 100.0, &marks)?
                }
                Cell::Count(number) => sheet.write_number(line, column, *number as f64)?,
                Cell::Empty => sheet,
            };
        }
    }
    book.save_to_buffer()
}

/// Columns of a cell's text on screen: Chinese characters take two.
fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Text(content) => content.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>() + 1,
        _ => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Hundredths;

    #[test]
    fn the_same_rows_give_the_same_file() {
        let row =
            vec![Cell::Text("99999919900101001X".into()), Cell::Marks(Hundredths(6050)), Cell::Count(3), Cell::Empty];
        let make = || {
            xlsx_sheet("成绩", &["编号".into(), "总分".into(), "次".into(), "空".into()], std::slice::from_ref(&row))
                .unwrap()
        };
        assert_eq!(make(), make());
        assert_eq!(&make()[..2], b"PK");
    }
}
