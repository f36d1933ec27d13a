//! Points in time as people write them.

use crate::law::Date;

/// `2026-11-22 09:30:05` in China standard time (UTC+8, which has no summer time); `wall` is milliseconds since
/// 1970-01-01 UTC. Empty for a time outside the calendar.
pub fn moment(wall: i64) -> String {
    let seconds = wall.div_euclid(1000).saturating_add(8 * 3600);
    let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let Some(date) = Date::from_days(day) else { return String::new() };
    format!("{date} {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn china_standard_time() {
        for (wall, text) in [
            (0, "1970-01-01 08:00:00"),
            (-28_800_001, "1969-12-31 23:59:59"),
            (1_709_136_000_000, "2024-02-29 00:00:00"),
            (1_795_310_405_999, "2026-11-22 09:20:05"),
            (i64::MAX, ""),
        ] {
            assert_eq!(moment(wall), text);
        }
    }
}
