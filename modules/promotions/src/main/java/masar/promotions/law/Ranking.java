package masar.promotions.law;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Outcome;

/**
 * The order of a round: points, then the tie-break the scheme names, then seniority by day of appointment, then another element,
 * then what the scheme says of the end (art 52). Where the end is a person's, equals share a rank and the whole needs a person.
 *
 * @param places  everybody, the first first
 * @param outcome GRANTED, or NEEDS_PERSON while some are equal in all
 */
public record Ranking(List<Place> places, Outcome outcome) {
    /** What set somebody apart from the one above. */
    public enum By {
        /** The first has nobody above. */
        FIRST,
        /** Points. */
        POINTS,
        /** The tie-break that the scheme names. */
        TIE_BREAK,
        /** The earlier appointment. */
        SENIORITY,
        /** The other element, named by the scheme or picked by the agency. */
        OTHER_ELEMENT,
        /** The lot. */
        LOT,
        /** Nothing: equal in all. */
        EQUAL
    }

    /**
     * One place.
     *
     * @param rank      from 1; shared by equals
     * @param candidate who
     * @param points    their points
     * @param by        what set them apart from the place above
     * @param above     the value of the one above in that; empty for the first
     * @param own       the own value in it
     */
    public record Place(int rank, Candidate candidate, Points points, By by, String above, String own) {
    }

    public Ranking {
        places = List.copyOf(places);
    }

    /** Ranks a round. The order in which candidates come in does not matter. */
    public static Ranking of(Round round) {
        Scheme scheme = round.scheme();
        Elements total = new Elements(scheme.criteria().stream().filter(c -> !c.tieOnly()).toList());
        Elements tieBreak = new Elements(scheme.tieBreak().stream().flatMap(code -> scheme.criterion(code).stream()).toList());
        Elements other = new Elements(scheme.afterSeniority().or(round::picked).flatMap(scheme::criterion).stream().toList());
        boolean lot = scheme.lastResort() == Scheme.LastResort.LOT;
        List<Entry> entries = new ArrayList<>(round.candidates().size());
        for (Candidate candidate : round.candidates()) {
            entries.add(new Entry(candidate, total.of(candidate), tieBreak.of(candidate), other.of(candidate), round.seed()));
        }
        // Equals stand in the order of their ids, so that the list is the same whatever order they came in; it gives nobody a better rank.
        Comparator<Entry> by = lot ? Entry.LAWFUL.thenComparing(Entry::lot) : Entry.LAWFUL;
        entries.sort(by.thenComparing(e -> e.candidate.id()));
        return places(entries, by);
    }

    private static Ranking places(List<Entry> entries, Comparator<Entry> by) {
        List<Place> places = new ArrayList<>(entries.size());
        Outcome outcome = Outcome.GRANTED;
        int rank = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry own = entries.get(i);
            Entry above = i == 0 ? null : entries.get(i - 1);
            boolean equal = above != null && by.compare(above, own) == 0;
            rank = equal ? rank : i + 1;
            outcome = equal ? Outcome.NEEDS_PERSON : outcome;
            By decided = above == null ? By.FIRST : equal ? By.EQUAL : own.setApartFrom(above);
            places.add(new Place(rank, own.candidate, own.points, decided, above == null ? "" : above.value(decided), own.value(decided)));
        }
        return new Ranking(places, outcome);
    }

    /** Some elements of a scheme together. What evidence says is said by many alike, and counted once for all of them. */
    private static final class Elements {
        private final List<Criterion> criteria;
        private final List<Map<String, Points>> counted;

        Elements(List<Criterion> criteria) {
            this.criteria = criteria;
            counted = criteria.stream().<Map<String, Points>>map(c -> new HashMap<>()).toList();
        }

        Points of(Candidate candidate) {
            Points sum = Points.NONE;
            for (int i = 0; i < criteria.size(); i++) {
                Criterion criterion = criteria.get(i);
                Candidate.Evidence evidence = candidate.evidence().get(criterion.code());
                if (evidence != null) {
                    Points own = counted.get(i).computeIfAbsent(evidence.value(), value -> Card.points(criterion, candidate));
                    sum = sum.plus(own);
                }
            }
            return sum;
        }
    }

    private static final class Entry {
        static final Comparator<Entry> LAWFUL = Entry::lawful;
        private final Candidate candidate;
        private final Points points;
        private final Points tieBreak;
        private final Points other;
        private final String seed;
        private final long most;
        private final long broken;
        private final long since;
        private String lot;
        private String written;

        Entry(Candidate candidate, Points points, Points tieBreak, Points other, String seed) {
            this.candidate = candidate;
            this.points = points;
            this.tieBreak = tieBreak;
            this.other = other;
            this.seed = seed;
            most = points.hundredths();
            broken = tieBreak.hundredths();
            since = candidate.appointed().toEpochDay();
        }

        /** The order of the law; on numbers of the entry's own, since a hundred thousand are compared two million times. */
        private static int lawful(Entry one, Entry two) {
            int by = Long.compare(two.most, one.most);
            by = by != 0 ? by : Long.compare(two.broken, one.broken);
            by = by != 0 ? by : Long.compare(one.since, two.since);
            return by != 0 ? by : Long.compare(two.other.hundredths(), one.other.hundredths());
        }

        /** The lot: the first 64 bits of SHA-256 over seed and id, the smaller first. Drawn only for those who need one. */
        String lot() {
            if (lot == null) {
                try {
                    byte[] digest = MessageDigest.getInstance("SHA-256").digest((seed + "\n" + candidate.id()).getBytes(StandardCharsets.UTF_8));
                    lot = String.format("%016x", ByteBuffer.wrap(digest).getLong());
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException("every JDK has SHA-256", e);
                }
            }
            return lot;
        }

        /** The points as they are written: asked for by the own place and by the next one. */
        private String written() {
            if (written == null) {
                written = points.toString();
            }
            return written;
        }

        By setApartFrom(Entry above) {
            if (!points.equals(above.points)) {
                return By.POINTS;
            }
            if (!tieBreak.equals(above.tieBreak)) {
                return By.TIE_BREAK;
            }
            if (!candidate.appointed().equals(above.candidate.appointed())) {
                return By.SENIORITY;
            }
            return other.equals(above.other) ? By.LOT : By.OTHER_ELEMENT;
        }

        String value(By by) {
            return switch (by) {
                case FIRST, POINTS, EQUAL -> written();
                case TIE_BREAK -> tieBreak.toString();
                case SENIORITY -> candidate.appointed().toString();
                case OTHER_ELEMENT -> other.toString();
                case LOT -> lot();
            };
        }
    }
}
