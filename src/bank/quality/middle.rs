//! Options that are numbers, in order of size.

use crate::law::{Quantity, Unit, quantities};

/// Words that set limits or join: 三日以内, 一至三倍.
const LIMITS: &[&str] =
    &["以上", "以下", "以内", "不超过", "不少于", "不低于", "不满", "超过", "至", "到", "内", "满", "或者", "或", "的"];

/// Whether the right one is the smaller, and whether it is the larger, of the middle numbers (with an odd number of
/// options both). `None` unless the options are three or more different numbers of one kind, and nothing else tells them
/// apart.
pub(super) fn middle(options: &[String], key: usize) -> Option<(bool, bool)> {
    let read: Vec<(Vec<u64>, String)> = options.iter().map(|option| size(option)).collect::<Option<_>>()?;
    let same = read.iter().all(|(size, rest)| *rest == read[0].1 && size.len() == read[0].0.len());
    let mut sizes: Vec<&Vec<u64>> = read.iter().map(|(size, _)| size).collect();
    sizes.sort();
    let different = sizes.windows(2).all(|two| two[0] != two[1]);
    if !same || !different || sizes.len() < 3 {
        return None;
    }
    let rank = sizes.iter().position(|size| *size == &read[key].0)?;
    Some((rank == (sizes.len() - 1) / 2, rank == sizes.len() / 2))
}

/// The numbers of an option, in one measure for all spans of time, and the words without numbers and limits.
fn size(option: &str) -> Option<(Vec<u64>, String)> {
    let found = quantities(option);
    if found.is_empty() || found.len() > 2 {
        return None;
    }
    let mut rest = String::new();
    let mut from = 0;
    for Quantity { start, end, unit, .. } in &found {
        rest += &option[from..*start];
        // Spans of time compare with each other, nothing else does.
        rest += &if unit.minutes().is_some() { "时".to_string() } else { format!("{unit:?}") };
        from = *end;
    }
    rest += &option[from..];
    for limit in LIMITS {
        rest = rest.replace(limit, "");
    }
    let measured = |found: &Quantity| match found.unit {
        Unit::Bare => found.value,
        unit => found.value.saturating_mul(unit.minutes().unwrap_or(1)),
    };
    Some((found.iter().map(measured).collect(), rest))
}

#[cfg(test)]
mod tests {
    use super::middle;

    #[test]
    fn numbers_in_order_of_size() {
        for (options, key, expected) in [
            ("三日|五日|七日|十日", 1, Some((true, false))),
            ("三日|五日|七日|十日", 2, Some((false, true))),
            ("三日|五日|七日|十日", 3, Some((false, false))),
            ("10日|一个月|七日", 0, Some((true, true))),
            ("一年|六个月|三年|二年", 3, Some((false, true))),
            ("一万元以上三万元以下|二万元以上五万元以下|五万元以上十万元以下", 1, Some((true, true))),
            ("不超过3%|不超过5%|不超过10%", 0, Some((false, false))),
            // Something else tells these apart, or nothing can be ordered.
            ("三日|五日|七个工作日内答复|十日", 0, None),
            ("三日|五元|七日|十日", 0, None),
            ("三日|三天|七日|十日", 0, None),
            ("公安机关|人民法院|监察机关", 0, None),
            ("三日|五日", 0, None),
        ] {
            let options: Vec<String> = options.split('|').map(String::from).collect();
            assert_eq!(middle(&options, key), expected, "{options:?}");
        }
    }
}
