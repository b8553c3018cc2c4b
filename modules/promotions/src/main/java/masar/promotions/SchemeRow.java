package masar.promotions;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.promotions.law.Scheme;

/** One edition of a scheme as it is kept. The content is written without its days; they are the row's own. */
@Entity
@Table(name = "scheme", schema = "promotions")
class SchemeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-scheme")
    @SequenceGenerator(name = "promotions-scheme", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    String agency;
    String code;
    int edition;
    @Column(name = "from_grade") int fromGrade;
    @Column(name = "to_grade") int toGrade;
    String content;
    String example;
    @Enumerated(EnumType.STRING) SchemeState state;
    String reason;
    @Column(name = "agreed_on") LocalDate agreedOn;
    @Column(name = "published_on") LocalDate publishedOn;
    @Column(name = "changed_by") String changedBy;
    @Column(name = "changed_at") LocalDateTime changedAt;
    String token;

    /** For the persistence provider. */
    protected SchemeRow() {
    }

    SchemeRow(String agency, String example, Scheme scheme, String token, String by, Instant at) {
        this.agency = agency;
        this.example = example;
        code = scheme.code();
        edition = scheme.version();
        this.token = token;
        state = SchemeState.DRAFT;
        reason = "";
        write(scheme);
        touched(by, at);
    }

    /** Writes other content; for editions that are still open alone. */
    void write(Scheme scheme) {
        if (!state.isOpen()) {
            throw new IllegalStateException("scheme " + id + " is " + state + " and does not change");
        }
        fromGrade = scheme.fromGrade();
        toGrade = scheme.toGrade();
        CanonicalJson json = new CanonicalJson();
        SchemeJson.write(json, new Scheme(code, edition, fromGrade, toGrade, scheme.criteria(), scheme.tieBreak(), scheme.afterSeniority(),
                scheme.lastResort(), Optional.empty(), Optional.empty()));
        content = json.toString();
    }

    void become(SchemeState next, String why, LocalDate on) {
        state = next;
        reason = why;
        if (next == SchemeState.AGREED) {
            agreedOn = on;
        } else if (next == SchemeState.PUBLISHED) {
            publishedOn = on;
        }
    }

    void touched(String by, Instant at) {
        changedBy = by;
        changedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** The scheme with its days. */
    Scheme scheme() {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            Scheme s = SchemeJson.read(reader.readObject());
            return new Scheme(s.code(), s.version(), s.fromGrade(), s.toGrade(), s.criteria(), s.tieBreak(), s.afterSeniority(), s.lastResort(),
                    Optional.ofNullable(agreedOn), Optional.ofNullable(publishedOn));
        }
    }

    /** The choices in one short line, for the trail; the content itself is kept here. */
    String brief() {
        Scheme s = scheme();
        return fromGrade + "–" + toGrade + "; " + s.criteria().stream().map(c -> c.code() + " " + c.weight()).collect(Collectors.joining(", ")) + "; "
                + String.join(" + ", s.tieBreak());
    }

    SchemeView told() {
        return new SchemeView(id, version, agency, state, scheme(), example, reason, changedAt.toInstant(ZoneOffset.UTC));
    }
}
