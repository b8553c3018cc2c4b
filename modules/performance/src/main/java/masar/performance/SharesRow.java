package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import masar.performance.law.Shares;

/** The recommended shares of a year, as a circular sets them. */
@Entity
@Table(name = "year_shares", schema = "performance")
class SharesRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "year_shares")
    @SequenceGenerator(name = "year_shares", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "share_year") int year;
    int edition;
    String percents;
    String circular;
    @Column(name = "circular_date") LocalDate circularDate;
    String token;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "entered_at") LocalDateTime enteredAt;

    /** For the persistence provider. */
    protected SharesRow() {
    }

    SharesRow(int year, int edition, Shares shares, String circular, LocalDate circularDate, String token) {
        this.year = year;
        this.edition = edition;
        percents = shares.toString();
        this.circular = circular;
        this.circularDate = circularDate;
        this.token = token;
    }

    YearShares told() {
        return new YearShares(year, edition, new Shares(Stream.of(percents.split("/")).map(Integer::valueOf).toList()), circular, java.util.Optional.of(circularDate));
    }
}
