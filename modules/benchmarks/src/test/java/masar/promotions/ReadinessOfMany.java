package masar.promotions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.kernel.Decision;
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.promotions.law.Promotability;
import masar.records.AsOf;
import masar.records.RecordBatch;
import masar.testing.House;

/** The rules of promotion applied to many people, with the product's own reader, translator and law; for the benchmark alone. */
public final class ReadinessOfMany {
    private ReadinessOfMany() {
    }

    /** What was decided of each of these employees, no post being named. */
    public static Map<Long, Decision> of(House house, Collection<Long> employees, AsOf asOf) {
        Map<Long, RecordBatch.Read> records = house.bean(RecordBatch.class).read(employees, asOf);
        Map<Long, List<Appraisal>> appraisals = house.bean(Appraisals.class).of(employees);
        Map<Long, Decision> said = new HashMap<>();
        records.forEach((id, read) -> said.put(id, Promotability.decide(FactsOfRecord.of(read.record(), read.jobs(),
                appraisals.getOrDefault(id, List.of()).stream().filter(a -> a.year() < asOf.validOn().getYear()).findFirst()))));
        return said;
    }
}
