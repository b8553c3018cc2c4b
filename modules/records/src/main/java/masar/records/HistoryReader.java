package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.records.FieldHistory.Piece;

/** Reads every version of one field, whenever it was known: two or three queries. */
@ApplicationScoped
@OpenToAll("asked by Records, which is guarded")
class HistoryReader {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject RecordReader reader;

    /** The versions up to a day; who entered them is told to officers. */
    List<FieldVersion> of(Employee employee, Field field, String item, LocalDate last, boolean officer) {
        List<CareerEventRow> events = field.section() == Field.Section.JOB || field == Field.BASIC_SALARY ? every(CareerEventRow.class, employee)
                : List.of();
        Map<String, CareerEventRow> byId = events.stream().collect(Collectors.toMap(e -> Long.toString(e.id), Function.identity()));
        List<Piece> pieces = pieces(employee, field, item, events, byId).stream().filter(p -> !p.from().isAfter(last))
                .filter(p -> p.knownFrom().isBefore(p.knownUntil()))
                .map(p -> last.equals(Axes.FOREVER) || !p.until().isAfter(last) ? p
                        : new Piece(p.value(), p.from(), last.plusDays(1), p.knownFrom(), p.knownUntil(), p.cause(), p.by())).toList();
        LocalDate start = pieces.stream().map(Piece::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        boolean personal = field.section() == Field.Section.PERSONAL;
        Map<Long, EmployeeRecord.CareerEvent> shown = reader.career(events).stream()
                .collect(Collectors.toMap(EmployeeRecord.CareerEvent::id, Function.identity()));
        return FieldHistory.whole(pieces).stream().map(p -> new FieldVersion(p.value(),
                personal && p.from().equals(start) ? Optional.empty() : Optional.of(p.from()),
                p.until().equals(Axes.FOREVER) ? Optional.empty() : Optional.of(p.until().minusDays(1)), Axes.instant(p.knownFrom()),
                p.knownUntil().equals(Axes.STILL) ? Optional.empty() : Optional.of(Axes.instant(p.knownUntil())), p.cause(),
                Optional.ofNullable(p.cause().kind() == Cause.Kind.EVENT ? shown.get(Long.valueOf(p.cause().reference())) : null),
                officer ? p.by() : "")).toList();
    }

    private List<Piece> pieces(Employee employee, Field field, String item, List<CareerEventRow> events, Map<String, CareerEventRow> byId) {
        return switch (field.section()) {
            case PERSONAL -> every(PersonVersion.class, employee).stream().filter(v -> item.isEmpty()).map(v -> new Piece(
                    FieldValues.get(field, v), v.validFrom, v.validUntil, v.knownFrom, v.knownUntil, new Cause(v.causeKind, v.causeReference),
                    v.enteredBy)).toList();
            case JOB, PAY -> every(JobVersion.class, employee).stream().filter(v -> item.isEmpty()).map(v -> new Piece(FieldValues.get(field, v),
                    v.validFrom, v.validUntil, v.knownFrom, v.knownUntil, cause(v, byId), by(v, events, byId))).toList();
            case QUALIFICATION -> every(QualificationVersion.class, employee).stream().filter(v -> item.equals(Long.toString(v.qualificationId)))
                    .map(v -> new Piece(FieldValues.get(field, v), v.validFrom, v.validUntil, v.knownFrom, v.knownUntil,
                            new Cause(v.causeKind, v.causeReference), v.enteredBy)).toList();
        };
    }

    private static Cause cause(JobVersion v, Map<String, CareerEventRow> byId) {
        return byId.containsKey(v.causeReference) || v.causeKind != Cause.Kind.EVENT ? new Cause(v.causeKind, v.causeReference)
                : new Cause(Cause.Kind.IMPORT, v.causeReference);
    }

    private static String by(JobVersion v, List<CareerEventRow> events, Map<String, CareerEventRow> byId) {
        return v.causeKind == Cause.Kind.EVENT ? Optional.ofNullable(byId.get(v.causeReference)).map(e -> e.enteredBy).orElse("")
                : events.stream().filter(e -> e.causeReference.equals(v.causeReference) && e.causeKind == v.causeKind).findFirst()
                        .map(e -> e.enteredBy).orElse("");
    }

    private <T> List<T> every(Class<T> type, Employee employee) {
        return em.createQuery("select v from " + type.getSimpleName() + " v where v.employeeId = :id", type).setParameter("id", employee.id)
                .getResultList();
    }

    /** Events that were closed by a moment, latest first. */
    List<WithdrawnEvent> withdrawn(Employee employee, LocalDateTime at) {
        List<CareerEventRow> rows = reader.entered(employee.id, at);
        Map<Long, CareerEventRow> closed = rows.stream().filter(e -> !e.knownUntil.isAfter(at)).collect(Collectors.toMap(e -> e.id, Function.identity()));
        if (closed.isEmpty()) {
            return List.of();
        }
        return reader.career(rows).stream().filter(e -> closed.containsKey(e.id())).map(e -> new WithdrawnEvent(e,
                Axes.instant(closed.get(e.id()).knownUntil), closed.get(e.id()).closedWhy, rows.stream().anyMatch(r -> r.corrects == e.id())))
                .sorted(Comparator.comparing(WithdrawnEvent::until).reversed()).toList();
    }

    /** Refuses fields that have no versions of their own: those that follow from others each time they are asked for. */
    static void mustHaveOne(Field field, String item) {
        if (!FieldValues.kept(field) || item.isEmpty() == (field.section() == Field.Section.QUALIFICATION)) {
            throw Refused.notFound();
        }
    }
}
