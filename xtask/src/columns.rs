//! Lines of cells that stand in columns.

/// Aligns lines of cells, with columns as wide as they have to be.
///
/// The cells of the columns on the `left` begin at one place, those of the others end there.
pub fn align<C: AsRef<[String]>>(lines: &[C], left: &[usize]) -> String {
    let columns = lines.first().map_or(0, |head| head.as_ref().len());
    let width = |column: usize| {
        let cells = lines.iter().map(|cells| &cells.as_ref()[column]);
        cells.map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..columns).filter_map(width).collect();
    let line = |cells: &C| line(cells.as_ref(), &widths, left);
    lines.iter().map(line).collect()
}

fn line(cells: &[String], widths: &[usize], left: &[usize]) -> String {
    let columns = cells.iter().zip(widths).enumerate();
    let padded = columns.map(|(column, (cell, &width))| match left.contains(&column) {
        true => format!("{cell:<width$}"),
        false => format!("{cell:>width$}"),
    });
    let line = padded.collect::<Vec<_>>().join("  ");
    format!("{}\n", line.trim_end())
}
