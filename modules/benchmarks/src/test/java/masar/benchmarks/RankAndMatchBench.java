package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import masar.promotions.law.Candidate;
import masar.promotions.law.Criterion;
import masar.promotions.law.CriterionKind;
import masar.promotions.law.Matching;
import masar.promotions.law.Ranking;
import masar.promotions.law.Round;
import masar.promotions.law.Scheme;
import masar.promotions.law.Scoring;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Ranks {@code -Dbench.people} applicants, counting their points, and matches five wishes of each with {@code -Dbench.posts} posts,
 * reading the rows included; against the database sorting the same rows by points that stand in a column. In turn, after two rounds that
 * only warm up. Beside it the ranking and matching alone, once the rows are read.
 */
@Tag("database")
@DisplayName("Ranking and matching")
class RankAndMatchBench {
    @RegisterExtension static final House house = new House();
    private static final int PEOPLE = Integer.getInteger("bench.people", 5000);
    private static final int POSTS = Integer.getInteger("bench.posts", PEOPLE * 2 / 5);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int WARM = 2;
    private static final int WISHES = 5;
    private static final int CHUNK = 1000;
    private static final double GOAL = 2;
    private static final Scoring MARKS = new Scoring.Share(BigDecimal.valueOf(100));
    private static final Scheme SCHEME = new Scheme("bench", 1, 2, 10, List.of(new Criterion("APPRAISAL", CriterionKind.APPRAISAL, 50, false, MARKS),
            new Criterion("TRAINING", CriterionKind.TRAINING, 50, false, MARKS), new Criterion("INTERVIEW", CriterionKind.INTERVIEW, 0, true, MARKS)),
            List.of("INTERVIEW"), Optional.empty(), Scheme.LastResort.LOT, Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 2)));
    private static final String COLUMNS = "id, appointed, appraisal, training, interview, points, wish1, wish2, wish3, wish4, wish5";

    @Test
    @DisplayName("of many applicants")
    void many() throws SQLException {
        fill();
        List<Double> ratios = new ArrayList<>();
        for (int round = 1 - WARM; round <= ROUNDS; round++) {
            List<String> sorted = new ArrayList<>(PEOPLE);
            double sql = sorted(sorted);
            long begun = System.nanoTime();
            List<String> posts = posts();
            List<Candidate> candidates = read(posts);
            double read = since(begun);
            Ranking ranking = Ranking.of(new Round(SCHEME, LocalDate.of(2026, 11, 23), Optional.empty(), "seed", posts, candidates));
            Matching matching = Matching.of(ranking, posts);
            double ours = since(begun);
            check(sorted, ranking, matching);
            System.out.printf(Locale.ROOT, "round %d: rank and match %.3f s, of it reading %.3f s; sorting in the database %.3f s%n", round, ours, read, sql);
            if (round > 0) {
                ratios.add(ours / sql);
            }
        }
        System.out.printf(Locale.ROOT, "rank and match %,d applicants with %d wishes over %,d posts on %s: %.2f of sorting the same rows in the database (goal %.0f)%n",
                PEOPLE, WISHES, POSTS, System.getProperty("masar.test.db", "derby"), Figures.median(ratios), GOAL);
    }

    /** The order is the database's, up to lots; and everybody has the dearest wish that nobody before them took. */
    private static void check(List<String> sorted, Ranking ranking, Matching matching) {
        assertEquals(sorted, ranking.places().stream().map(p -> key(p.points().hundredths(), mark(p.candidate(), "INTERVIEW"), p.candidate().appointed()))
                .toList());
        Set<String> taken = new HashSet<>();
        matching.awards().forEach(award -> {
            Optional<String> dearest = award.place().candidate().wishes().stream().filter(post -> !taken.contains(post)).findFirst();
            assertEquals(dearest, award.post(), award.place().candidate().id());
            award.post().ifPresent(taken::add);
        });
        assertEquals(PEOPLE, matching.awards().size());
        assertTrue(!taken.isEmpty() && taken.size() <= POSTS);
    }

    private static String key(long points, int interview, LocalDate appointed) {
        return points + " " + interview + " " + appointed;
    }

    private static int mark(Candidate candidate, String element) {
        return Integer.parseInt(candidate.evidence().get(element).value());
    }

    private static List<String> posts() {
        return IntStream.range(0, POSTS).mapToObj(Integer::toString).toList();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void fill() throws SQLException {
        house.update("create table bench_applicant (id bigint not null primary key, appointed date not null, appraisal integer not null, training integer not null,"
                + " interview integer not null, points bigint not null, wish1 integer not null, wish2 integer not null, wish3 integer not null, wish4 integer not null,"
                + " wish5 integer not null)");
        Random random = new Random(1448);
        try (Connection connection = house.database().raw().getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into bench_applicant (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PEOPLE; i++) {
                int appraisal = 60 + 20 * random.nextInt(3);
                int training = random.nextInt(101);
                insert.setLong(1, i);
                insert.setDate(2, java.sql.Date.valueOf(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000))));
                insert.setInt(3, appraisal);
                insert.setInt(4, training);
                insert.setInt(5, random.nextInt(101));
                insert.setLong(6, (appraisal + training) * 50L);
                List<Integer> wishes = random.ints(0, POSTS).distinct().limit(WISHES).boxed().toList();
                for (int w = 0; w < WISHES; w++) {
                    insert.setInt(7 + w, wishes.get(w));
                }
                insert.addBatch();
                if ((i + 1) % CHUNK == 0 || i + 1 == PEOPLE) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    private static void each(String order, Reading reading) throws SQLException {
        try (Connection connection = house.database().raw().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(CHUNK);
            try (ResultSet all = statement.executeQuery("select " + COLUMNS + " from bench_applicant" + order)) {
                while (all.next()) {
                    reading.row(all);
                }
            }
            connection.rollback();
        }
    }

    private static double sorted(List<String> keys) throws SQLException {
        List<Object[]> rows = new ArrayList<>(PEOPLE);
        long begun = System.nanoTime();
        each(" order by points desc, interview desc, appointed, id", row -> {
            Object[] values = new Object[6 + WISHES];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            rows.add(values);
        });
        double took = since(begun);
        rows.forEach(v -> keys.add(key(((Number) v[5]).longValue(), ((Number) v[4]).intValue(), ((java.sql.Date) v[1]).toLocalDate())));
        return took;
    }

    private static List<Candidate> read(List<String> posts) throws SQLException {
        List<Candidate> candidates = new ArrayList<>(PEOPLE);
        each("", row -> {
            List<String> wishes = new ArrayList<>(WISHES);
            for (int w = 0; w < WISHES; w++) {
                wishes.add(posts.get(row.getInt(7 + w)));
            }
            candidates.add(new Candidate(Long.toString(row.getLong(1)), row.getDate(2).toLocalDate(), Map.of("APPRAISAL", mark(row, 3), "TRAINING", mark(row, 4),
                    "INTERVIEW", mark(row, 5)), wishes));
        });
        return candidates;
    }

    private static Candidate.Evidence mark(ResultSet row, int column) throws SQLException {
        return new Candidate.Evidence(row.getString(column), "row");
    }
}
