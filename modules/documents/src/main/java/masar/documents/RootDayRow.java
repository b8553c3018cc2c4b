package masar.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/** The row of a day that has roots; written once. */
@Entity
@Table(name = "root_day", schema = "documents")
class RootDayRow {
    @Id @Column(name = "root_day") private LocalDate day;
    @Column(name = "day_no") private long no;
    private LocalDateTime made;
    private int roots;
    private String previous;
    @Column(name = "key_print") private String keyPrint;
    private String signature;

    protected RootDayRow() {
    }

    RootDayRow(RootFile file) {
        day = file.day().day();
        no = file.day().no();
        made = LocalDateTime.ofInstant(file.day().made(), ZoneOffset.UTC);
        roots = file.day().roots();
        previous = file.day().previous();
        keyPrint = file.day().keyPrint();
        signature = Base64.getEncoder().encodeToString(file.signature());
    }

    RootDay view() {
        return new RootDay(day, no, made.toInstant(ZoneOffset.UTC), roots, previous, keyPrint);
    }

    byte[] signature() {
        return Base64.getMimeDecoder().decode(signature);
    }
}
