package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;

/** A visit that goes on. When it was seen is written by whoever serves it, the last one counts: it needs no version. */
@Entity
@Table(name = "visit", schema = "identities")
class VisitRow {
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_TOKEN = 8000;
    private static final int LONGEST_ADDRESS = 2000;
    @Id
    @Column(name = "visit_key")
    private String key;
    @Column(name = "national_id")
    private String nationalId;
    @Column(name = "name_ar")
    private String nameAr;
    @Column(name = "name_en")
    private String nameEn;
    @Enumerated(EnumType.STRING)
    private Gate.Outcome outcome;
    @Column(name = "since_when")
    private LocalDateTime sinceWhen;
    @Column(name = "seen_when")
    private LocalDateTime seenWhen;
    @Column(name = "id_token")
    private String idToken;
    @Column(name = "end_at")
    private String endAt;

    protected VisitRow() {
    }

    VisitRow(Visit visit) {
        this.key = visit.key();
        this.nationalId = visit.nationalId();
        this.nameAr = cut(visit.nameAr());
        this.nameEn = cut(visit.nameEn());
        this.outcome = visit.outcome();
        this.sinceWhen = Times.stored(visit.since());
        this.seenWhen = sinceWhen;
        // Half a token is none: they sign out here all the same, and the provider asks whom it is about.
        this.idToken = visit.idToken().length() > LONGEST_TOKEN ? "" : visit.idToken();
        this.endAt = visit.endAt().length() > LONGEST_ADDRESS ? "" : visit.endAt();
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    void seen(Instant now) {
        seenWhen = Times.stored(now);
    }

    Instant seen() {
        return Times.read(seenWhen);
    }

    Visit read() {
        return new Visit(nationalId, nameAr, nameEn, outcome, Times.read(sinceWhen), key, idToken, endAt);
    }
}
