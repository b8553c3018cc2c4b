package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.development.law.StudyMoves;
import masar.development.law.TrainingSort;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Picture;
import masar.ui.Texts;

/** Hours that were verified this year, scholarships by where they stand, and bonds by the time they have left, on the dashboards. */
@ApplicationScoped
@Transactional
class DevelopmentBoard implements Board {
    /** A bond stands in the group of the first of these many years within which it ends. */
    private static final int[] YEARS = {1, 2, 4};
    @Inject StudyBook book;
    @Inject Caller caller;
    @Inject Texts texts;

    @Override
    public int order() {
        return 60;
    }

    @Override
    @OpenToAll("counts what the caller's own agencies have, nothing where there are none")
    public List<Picture> mine() {
        Collection<String> mine = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY);
        boolean desk = !caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).isEmpty();
        return mine.isEmpty() ? List.of() : pictures(Optional.of(mine), desk ? "/agency/training" : "", "/agency/scholarships");
    }

    @Override
    @Requires(Power.MINISTRY_OFFICER)
    public List<Picture> all(String agency) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return pictures(agency.isEmpty() ? Optional.empty() : Optional.of(List.of(agency)), "", "");
    }

    private List<Picture> pictures(Optional<Collection<String>> agencies, String training, String to) {
        LocalDate today = book.clock.today();
        List<Object[]> studies = studies(agencies, today);
        return List.of(
                new Picture("training-hours", "board.training", texts.get("board.training.lead", Integer.toString(today.getYear())), "board.head.sort", "board.unit.hours",
                        hours(agencies, today), training),
                new Picture("scholarships", "board.studies", texts.get("board.studies.lead"), "board.head.study", "board.unit.studies",
                        running(in(StudyRow.State.DECIDED, studies)), to.isEmpty() ? "" : to + "?shown=RUNNING"),
                new Picture("bonds", "board.bonds", texts.get("board.bonds.lead"), "board.head.bond", "board.unit.bonds", bonds(in(StudyRow.State.RETURNED, studies)),
                        to.isEmpty() ? "" : to + "?shown=BOND"));
    }

    private List<Bar> hours(Optional<Collection<String>> agencies, LocalDate today) {
        Map<TrainingSort, Long> training = new EnumMap<>(TrainingSort.class);
        long volunteering = 0;
        for (Object[] row : query("select c.kind, c.sort, sum(c.hours) from CertificateRow c where c.lastDay between :first and :today and c.knownUntil = :still", "c",
                agencies, " group by c.kind, c.sort").setParameter("first", today.withDayOfYear(1)).setParameter("today", today).setParameter("still", CertificateRow.STILL).getResultList()) {
            if (row[0] == Certificate.Kind.VOLUNTEERING) {
                volunteering += ((Number) row[2]).longValue();
            } else {
                training.merge((TrainingSort) row[1], ((Number) row[2]).longValue(), Long::sum);
            }
        }
        List<Bar> bars = new ArrayList<>();
        training.forEach((sort, sum) -> bars.add(Bar.of(texts.get("training.sort." + sort), sum)));
        if (volunteering > 0) {
            bars.add(Bar.of(texts.get("board.volunteering"), volunteering));
        }
        return bars;
    }

    /** Those that were decided by how far they are, in columns 2 to 5, and those that were returned from by the end of their bond, from column 6 on; by state and kind. */
    private List<Object[]> studies(Optional<Collection<String>> agencies, LocalDate today) {
        // Who was to return by a day before today is late: the last day of the study tells.
        LocalDate late = today;
        while (!StudyMoves.returnsBy(late).isBefore(today)) {
            late = late.minusDays(1);
        }
        TypedQuery<Object[]> query = query("select s.state, s.kind" + sum("s.firstDay > :today") + sum("s.firstDay <= :today and s.lastDay >= :today")
                + sum("s.lastDay < :today and s.lastDay > :late") + sum("s.lastDay <= :late")
                + IntStream.range(0, YEARS.length).mapToObj(i -> sum("s.bondDue <= :bond" + i)).collect(Collectors.joining()) + ", count(s)"
                + " from StudyRow s where (s.state = :decided or s.state = :returned and s.bondToldOn is null)", "s", agencies, " group by s.state, s.kind")
                .setParameter("decided", StudyRow.State.DECIDED).setParameter("returned", StudyRow.State.RETURNED).setParameter("today", today).setParameter("late", late);
        for (int i = 0; i < YEARS.length; i++) {
            query.setParameter("bond" + i, today.plusYears(YEARS[i]));
        }
        return query.getResultList();
    }

    private static List<Object[]> in(StudyRow.State state, List<Object[]> studies) {
        return studies.stream().filter(r -> r[0] == state).toList();
    }

    private List<Bar> running(List<Object[]> kinds) {
        List<Bar> bars = new ArrayList<>(List.of(Bar.of(texts.get(StudyState.AHEAD.textKey()), sum(kinds, 2))));
        kinds.stream().filter(r -> ((Number) r[3]).longValue() > 0)
                .forEach(r -> bars.add(Bar.of(texts.get("board.study", texts.get("fact." + r[1])), ((Number) r[3]).longValue())));
        long awaited = sum(kinds, 4);
        long over = sum(kinds, 5);
        bars.add(new Bar(texts.get(StudyState.AWAITED.textKey()), awaited, awaited > 0 ? "warn" : ""));
        bars.add(new Bar(texts.get(StudyState.LATE.textKey()), over, over > 0 ? "bad" : ""));
        return bars;
    }

    /** What ends within a year ends within two as well: each group is what the one before it has not. The last one has those whose end is not known too. */
    private List<Bar> bonds(List<Object[]> kinds) {
        List<Bar> bars = new ArrayList<>();
        long before = 0;
        for (int i = 0; i <= YEARS.length; i++) {
            long until = sum(kinds, 6 + i);
            bars.add(Bar.of(texts.get("board.bond." + i), until - before));
            before = until;
        }
        return bars;
    }

    private TypedQuery<Object[]> query(String what, String row, Optional<Collection<String>> agencies, String grouped) {
        TypedQuery<Object[]> query = book.em.createQuery(what + (agencies.isEmpty() ? "" : " and " + row + ".agency in :mine") + grouped, Object[].class);
        agencies.ifPresent(mine -> query.setParameter("mine", mine));
        return query;
    }

    private static String sum(String when) {
        return ", sum(case when " + when + " then 1 else 0 end)";
    }

    private static long sum(List<Object[]> rows, int column) {
        return rows.stream().mapToLong(r -> ((Number) r[column]).longValue()).sum();
    }
}
