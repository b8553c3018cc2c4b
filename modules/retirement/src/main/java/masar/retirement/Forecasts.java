package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.PersonRow;
import masar.records.Records;
import masar.retirement.law.LeavingForecast.Kind;

/** The forecast of the caller's agencies: who of their people comes to the statutory age, and who may leave early, month by month. */
@ApplicationScoped
@Transactional
public class Forecasts {
    @Inject ForecastBook book;
    @Inject Records records;
    @Inject Caller caller;
    @Inject Audit audit;

    /** The latest forecast; empty until the first one is made. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Optional<Forecast> latest() {
        return book.latest().map(ForecastRow::told);
    }

    /** How many come to what, by month. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public List<ForecastCount> byMonth(Forecast of) {
        return book.byMonth(of, Optional.of(agencies()));
    }

    /** How many come to what, by grade. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public List<ForecastCount> byGrade(Forecast of) {
        return book.byGrade(of, Optional.of(agencies()));
    }

    /** Who comes to something in a month, or in any for 0; page by page, the earliest first. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<ForecastPerson> people(Forecast of, Kind kind, int month, String cursor, int size) {
        Set<String> agencies = agencies();
        if (agencies.isEmpty()) {
            return Slice.all(List.of());
        }
        Slice<ForecastPersonRow> slice = book.people(of, agencies, kind, month, cursor, size);
        audit.record(AuditEntry.of("forecast.read").in(agencies.size() == 1 ? agencies.iterator().next() : "").on("forecast", of.from() + " " + kind));
        Map<String, PersonRow> names = records.names(slice.rows().stream().map(p -> p.nationalId).toList());
        return slice.map(p -> p.told(Optional.ofNullable(names.get(p.nationalId))));
    }

    private Set<String> agencies() {
        return caller.agencies(Leavings.READERS);
    }
}
