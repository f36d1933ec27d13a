//! What tests/measure found, as figures that can be told.

use anyhow::{Context, Result, bail};
use serde_json::Value;

pub struct Times {
    /// The browser with its version.
    pub browser: String,
    /// The question at which the sitting was opened again.
    pub current: u64,
    /// The machine's load when it began, where the system tells.
    pub load: Option<f64>,
    /// From the choice of an answer to its durable storage.
    pub saves: Series,
    /// How many items the bank had from which [`Times::draw`] drew.
    pub items: u64,
    /// Drawing and mastering a paper.
    pub draw: Series,
    /// Marking one whole paper.
    pub mark: Series,
    pub circumstances: Vec<Circumstance>,
}

/// The same visits under the same conditions, ours and theirs in turn.
pub struct Circumstance {
    pub name: String,
    pub ours: Visits,
    pub peer: Visits,
}

pub struct Visits {
    /// From navigation to the question that can be answered.
    pub answerable: Series,
    /// From navigation to the last byte that was loaded until then.
    pub files: Series,
    /// From navigation to the first words on the screen.
    pub paint: Series,
    /// A loop of fixed length on the page's own thread.
    pub spin: Series,
    /// Bytes that came over the network.
    pub bytes: Series,
}

/// Measured values in ascending order; never empty.
pub struct Series(Vec<f64>);

impl Times {
    pub fn read(found: &Value, load: Option<f64>) -> Result<Self> {
        let circumstance = |one: &Value| -> Result<Circumstance> {
            let name = one["circumstance"].as_str().context("a circumstance without a name")?.to_string();
            Ok(Circumstance { name, ours: Visits::read(&one["ours"])?, peer: Visits::read(&one["peer"])? })
        };
        let circumstances = found["circumstances"].as_array().context("nothing was measured")?;
        Ok(Self {
            browser: found["browser"].as_str().context("the browser did not tell its version")?.to_string(),
            current: found["current"].as_u64().context("no current question")?,
            load,
            saves: Series::read(found["saves"].as_array(), Value::as_f64)?,
            items: found["bench"]["items"].as_u64().context("no number of items")?,
            draw: Series::read(found["bench"]["draw"].as_array(), Value::as_f64)?,
            mark: Series::read(found["bench"]["mark"].as_array(), Value::as_f64)?,
            circumstances: circumstances.iter().map(circumstance).collect::<Result<_>>()?,
        })
    }
}

impl Circumstance {
    /// Our median as a part of theirs.
    pub fn ratio(&self) -> f64 {
        self.ours.answerable.median() / self.peer.answerable.median()
    }
}

impl Visits {
    fn read(visits: &Value) -> Result<Self> {
        let series = |name: &str| {
            let values = Series::read(visits.as_array(), |visit| visit[name].as_f64());
            values.with_context(|| format!("the visits do not all tell `{name}`"))
        };
        Ok(Self {
            answerable: series("answerable")?,
            files: series("files")?,
            paint: series("paint")?,
            spin: series("spin")?,
            bytes: series("bytes")?,
        })
    }
}

impl Series {
    fn read(values: Option<&Vec<Value>>, value: impl Fn(&Value) -> Option<f64>) -> Result<Self> {
        let mut values: Vec<f64> =
            values.into_iter().flatten().map(value).collect::<Option<_>>().context("a value is missing")?;
        if values.is_empty() {
            bail!("there are no values");
        }
        values.sort_by(f64::total_cmp);
        Ok(Self(values))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn min(&self) -> f64 {
        self.0[0]
    }

    pub fn max(&self) -> f64 {
        self.0[self.0.len() - 1]
    }

    /// Of an even number of values, the mean of the middle two.
    pub fn median(&self) -> f64 {
        let half = self.0.len() / 2;
        if self.0.len() % 2 == 1 { self.0[half] } else { (self.0[half - 1] + self.0[half]) / 2.0 }
    }

    /// The smallest value that at least `percent` of all values do not exceed.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100);
        self.0[rank.max(1) - 1]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn series(values: Value) -> Result<Series> {
        Series::read(values.as_array(), Value::as_f64)
    }

    #[test]
    fn a_series_is_told_by_its_order() {
        let odd = series(json!([9, 1, 5])).unwrap();
        assert_eq!((odd.min(), odd.median(), odd.max()), (1.0, 5.0, 9.0));
        assert_eq!(series(json!([4, 1, 2, 3])).unwrap().median(), 2.5);
        let hundred = series((1..=100).collect()).unwrap();
        assert_eq!((hundred.percentile(95), hundred.percentile(100)), (95.0, 100.0));
        assert_eq!(series(json!([7])).unwrap().percentile(95), 7.0);
    }

    #[test]
    fn a_missing_value_is_a_fault_and_not_a_zero() {
        assert!(series(json!([1, null])).is_err());
        assert!(series(json!([])).is_err());
    }
}
