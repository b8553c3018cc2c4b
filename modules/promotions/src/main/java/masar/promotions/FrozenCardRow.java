package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import masar.promotions.law.Ranking;

/** An application counted again as the record was known at the close, and the place it came to. */
@Entity
@Table(name = "frozen_card", schema = "promotions")
class FrozenCardRow {
    /** The record could not be read: a person must look. */
    static final String UNREAD = "UNREAD";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-frozen-card")
    @SequenceGenerator(name = "promotions-frozen-card", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "round_id") long roundId;
    @Column(name = "application_id") long applicationId;
    @Column(name = "employee_id") long employeeId;
    int grade;
    @Column(name = "takes_part") boolean takesPart;
    LocalDate appointed;
    String evidence;
    String wishes;
    long points;
    int place;
    @Column(name = "rank_shown") int rank;
    @Column(name = "set_apart") String setApart;
    @Column(name = "post_id") Long postId;
    String problem;

    /** For the persistence provider. */
    protected FrozenCardRow() {
    }

    /** Counted, not ranked yet; who has no wish left that the law allows does not take part. */
    FrozenCardRow(ApplicationRow of, CardReader.Read read) {
        Standings.Counted counted = read.counted();
        List<Long> wishes = read.wishes();
        problem = read.read() ? "" : UNREAD;
        roundId = of.roundId;
        applicationId = of.id;
        employeeId = of.employeeId;
        grade = of.grade;
        takesPart = !wishes.isEmpty();
        appointed = counted.appointed();
        evidence = counted.evidence();
        this.wishes = wishes.stream().map(Object::toString).collect(Collectors.joining(","));
        points = counted.points();
        setApart = "";
    }

    List<String> wished() {
        return wishes.isEmpty() ? List.of() : Arrays.asList(wishes.split(","));
    }

    void ranked(int at, Ranking.Place shown, Long post) {
        place = at;
        rank = shown.rank();
        setApart = shown.by().name();
        postId = post;
    }
}
