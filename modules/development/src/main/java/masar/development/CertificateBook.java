package masar.development;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;

/** The rows of what is verified, and the only hand that enters and closes them. */
@Dependent
class CertificateBook {
    private static final int LONGEST_NAME = 250;
    @PersistenceContext(unitName = "development") EntityManager em;
    @Inject CivilClock clock;

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    /** What of a person is verified or was, latest day first; a career of them is some hundred rows. */
    List<CertificateRow> of(long employeeId) {
        return em.createQuery("select c from CertificateRow c where c.employeeId = :who order by c.lastDay desc, c.id desc", CertificateRow.class)
                .setParameter("who", employeeId).getResultList();
    }

    int hours(long employeeId, Certificate.Kind kind) {
        Long sum = em.createQuery("select sum(c.hours) from CertificateRow c where c.employeeId = :who and c.kind = :kind and c.knownUntil = :still", Long.class)
                .setParameter("who", employeeId).setParameter("kind", kind).setParameter("still", CertificateRow.STILL).getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }

    boolean isVerified(long employeeId, CertificateAsk ask) {
        return em.createQuery("select count(c) from CertificateRow c where c.employeeId = :who and c.knownUntil = :still and c.kind = :kind and c.title = :title"
                + " and c.firstDay = :first and c.lastDay = :last", Long.class).setParameter("who", employeeId).setParameter("still", CertificateRow.STILL)
                .setParameter("kind", ask.kind()).setParameter("title", ask.title()).setParameter("first", ask.first()).setParameter("last", ask.last())
                .getSingleResult() > 0;
    }

    /** Enters what was verified. The same source twice makes one. */
    void verified(String nationalId, long employeeId, String agency, CertificateAsk ask, String source, String by) {
        Optional<CertificateRow> there = em.createQuery("select c from CertificateRow c where c.source = :source and c.employeeId = :who", CertificateRow.class)
                .setParameter("source", source).setParameter("who", employeeId).getResultStream().findFirst();
        if (there.isPresent()) {
            return;
        }
        CertificateRow row = new CertificateRow(nationalId, employeeId, agency, ask, source);
        row.score = ask.marked().orElse(null);
        row.verifiedBy = by.length() > LONGEST_NAME ? by.substring(0, LONGEST_NAME) : by;
        row.knownFrom = now();
        em.persist(row);
        em.flush();
    }

    /** What these people had earned by the end of a day, as it was known at a moment: one query. */
    Map<Long, Earned> earned(Collection<Long> people, LocalDate day, Instant knownAt) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<Long, Earned> all = new HashMap<>();
        em.createQuery("select c from CertificateRow c where c.employeeId in :people and c.lastDay <= :day and c.knownFrom <= :known and c.knownUntil > :known"
                + " order by c.id", CertificateRow.class).setParameter("people", people).setParameter("day", day)
                .setParameter("known", LocalDateTime.ofInstant(knownAt, ZoneOffset.UTC)).getResultStream().collect(Collectors.groupingBy(c -> c.employeeId))
                .forEach((who, rows) -> all.put(who, earned(rows)));
        return all;
    }

    private static Earned earned(List<CertificateRow> rows) {
        Map<Certificate.Kind, List<CertificateRow>> kinds = rows.stream().collect(Collectors.groupingBy(c -> c.kind));
        List<CertificateRow> training = kinds.getOrDefault(Certificate.Kind.TRAINING, List.of());
        List<CertificateRow> volunteering = kinds.getOrDefault(Certificate.Kind.VOLUNTEERING, List.of());
        Map<String, Integer> sorts = training.stream().collect(Collectors.groupingBy(c -> c.sort.name(), Collectors.summingInt(c -> 1)));
        return new Earned(sorts, hours(training), hours(volunteering), source("training", training), source("volunteering", volunteering));
    }

    private static int hours(List<CertificateRow> rows) {
        return rows.stream().mapToInt(c -> c.hours).sum();
    }

    // Where points came from stands with an application: ids while they are few, else how many and the last.
    private static String source(String what, List<CertificateRow> rows) {
        int shown = 10;
        String ids = rows.stream().limit(shown).map(c -> Long.toString(c.id)).collect(Collectors.joining(","));
        return what + ":" + ids + (rows.size() > shown ? ",…" + rows.get(rows.size() - 1).id + "(" + rows.size() + ")" : "");
    }
}
