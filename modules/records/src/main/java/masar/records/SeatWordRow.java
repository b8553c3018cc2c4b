package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What somebody said of the seat of a post, on a day; it stands until something else is said, and stays when it does not any more. */
@Entity
@Table(name = "seat_word", schema = "records")
class SeatWordRow {
    @Id @GeneratedValue(generator = "records.id") long id;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "agency_code") String agency;
    @Column(name = "unit_code") String unit;
    @Column(name = "position_number") String position;
    @Column(name = "city_code") String city;
    @Enumerated(EnumType.STRING) SeatWord said;
    @Column(name = "request_number") String request;
    @Column(name = "on_day") LocalDate on;
    @Column(name = "said_at") LocalDateTime saidAt;
    @Column(name = "said_until") LocalDateTime saidUntil = Axes.STILL;

    protected SeatWordRow() {
    }

    SeatWordRow(long employeeId, PostColumns post, SeatWord said, String request, LocalDate on, LocalDateTime at) {
        this.employeeId = employeeId;
        agency = post.agency;
        unit = post.unit;
        position = post.positionNumber;
        city = post.city;
        this.said = said;
        this.request = request;
        this.on = on;
        saidAt = at;
    }

    /** What is said next of the same post. */
    SeatWordRow then(SeatWord next, LocalDate day, LocalDateTime at) {
        PostColumns post = new PostColumns();
        post.agency = agency;
        post.unit = unit;
        post.positionNumber = position;
        post.city = city;
        return new SeatWordRow(employeeId, post, next, request, day, at);
    }

    /** Whether it was said of this post and this place. */
    boolean isOf(PostColumns post) {
        return agency.equals(post.agency) && unit.equals(post.unit) && position.equals(post.positionNumber) && city.equals(post.city);
    }
}
