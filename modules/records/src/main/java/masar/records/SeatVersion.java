package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The seat of a post between two days, as known between two moments. */
@Entity
@Table(name = "seat_version", schema = "records")
class SeatVersion {
    @Id @GeneratedValue(generator = "records.id") long id;
    @Column(name = "agency_code") String agency;
    @Column(name = "position_number") String position;
    @Column(name = "holder_id") long holder;
    @Column(name = "valid_from") LocalDate validFrom;
    @Column(name = "valid_until") LocalDate validUntil = Axes.FOREVER;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = Axes.STILL;
    @Column(name = "cause_kind") @Enumerated(EnumType.STRING) Cause.Kind causeKind;
    @Column(name = "cause_reference") String causeReference;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "city_code") String city;
    String address;
    BigDecimal latitude;
    BigDecimal longitude;

    protected SeatVersion() {
    }

    SeatVersion(Seats.Key of, ReportedSeat seat, Cause cause, LocalDateTime moment) {
        agency = of.agency();
        position = of.position();
        holder = of.holder();
        validFrom = seat.since();
        knownFrom = moment;
        causeKind = cause.kind();
        causeReference = cause.reference();
        enteredBy = CareerDesk.enteredBy();
        city = seat.city();
        address = seat.address();
        latitude = seat.point().latitude();
        longitude = seat.point().longitude();
    }

    /** The same up to another day, as newer knowledge. */
    SeatVersion until(LocalDate day, LocalDateTime moment) {
        SeatVersion shorter = new SeatVersion();
        shorter.agency = agency;
        shorter.position = position;
        shorter.holder = holder;
        shorter.validFrom = validFrom;
        shorter.validUntil = day;
        shorter.knownFrom = moment;
        shorter.causeKind = causeKind;
        shorter.causeReference = causeReference;
        shorter.enteredBy = enteredBy;
        shorter.city = city;
        shorter.address = address;
        shorter.latitude = latitude;
        shorter.longitude = longitude;
        return shorter;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }

    Point point() {
        return new Point(latitude, longitude);
    }

    Cause cause() {
        return new Cause(causeKind, causeReference);
    }
}
