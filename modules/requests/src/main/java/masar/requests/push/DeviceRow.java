package masar.requests.push;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A browser that takes messages for somebody. Its address is a secret between it, its push service and us. */
@Entity
@Table(name = "push_device", schema = "requests")
class DeviceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "push_device_seq")
    @SequenceGenerator(name = "push_device_seq", sequenceName = "requests.push_device_seq", allocationSize = 50)
    long id;
    @Column(name = "national_id") String nationalId;
    String endpoint;
    @Column(name = "endpoint_hash") String endpointHash;
    @Column(name = "browser_key") String browserKey;
    @Column(name = "browser_secret") String browserSecret;
    String name;
    @Column(name = "since_at") LocalDateTime sinceAt;
    @Column(name = "told_at") LocalDateTime toldAt;

    /** For the persistence provider. */
    protected DeviceRow() {
    }

    DeviceRow(String endpoint, String endpointHash) {
        this.endpoint = endpoint;
        this.endpointHash = endpointHash;
    }

    /** The browser's latest word; it is whoever's who said so last, since only that browser knows its address. */
    void says(String whose, String key, String secret, String called, LocalDateTime now) {
        if (!whose.equals(nationalId)) {
            toldAt = null;
            sinceAt = now;
        }
        nationalId = whose;
        browserKey = key;
        browserSecret = secret;
        name = called;
    }

    Device told() {
        return new Device(id, name, sinceAt.toInstant(ZoneOffset.UTC), Optional.ofNullable(toldAt).map(at -> at.toInstant(ZoneOffset.UTC)));
    }
}
