package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import masar.promotions.law.LateCorrection;

/** A frozen rank that would be another one today. */
@Entity
@Table(name = "late_rank", schema = "promotions")
class LateRankRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-late-rank")
    @SequenceGenerator(name = "promotions-late-rank", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "round_id") long roundId;
    @Column(name = "employee_id") long employeeId;
    int grade;
    @Column(name = "rank_was") int rankWas;
    @Column(name = "rank_now") int rankNow;
    @Column(name = "points_was") long pointsWas;
    @Column(name = "points_now") long pointsNow;
    @Column(name = "post_was") Long postWas;
    @Column(name = "post_now") Long postNow;
    String why;

    /** For the persistence provider. */
    protected LateRankRow() {
    }

    LateRankRow(long roundId, int grade, LateCorrection.Change change, String why) {
        this.roundId = roundId;
        this.grade = grade;
        employeeId = Long.parseLong(change.candidate());
        rankWas = change.rank();
        rankNow = change.rankNow().orElse(0);
        pointsWas = change.points().hundredths();
        pointsNow = change.pointsNow().hundredths();
        postWas = change.post().map(Long::valueOf).orElse(null);
        postNow = change.postNow().map(Long::valueOf).orElse(null);
        this.why = why;
    }

    /** All that it says, as one line. */
    String line() {
        return employeeId + " " + rankWas + ">" + rankNow + " " + pointsWas + ">" + pointsNow + " " + postWas + ">" + postNow + " " + why;
    }
}
