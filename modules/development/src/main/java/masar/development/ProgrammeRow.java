package masar.development;

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
import masar.development.law.TrainingSort;

/** A programme of the catalogue. */
@Entity
@Table(name = "programme", schema = "development")
class ProgrammeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development")
    @SequenceGenerator(name = "development", sequenceName = "development.id_seq", allocationSize = 50)
    Long id;
    @Version
    long version;
    String agency;
    @Column(name = "title_ar") String titleAr;
    @Column(name = "title_en") String titleEn;
    String provider;
    @Enumerated(EnumType.STRING) TrainingSort sort;
    @Enumerated(EnumType.STRING) Programme.Delivery delivery;
    int hours;
    boolean abroad;
    String about;
    boolean offered = true;
    String token;

    /** For the persistence provider. */
    protected ProgrammeRow() {
    }

    ProgrammeRow(String agency, String token) {
        this.agency = agency;
        this.token = token;
    }

    void says(NewProgramme said) {
        titleAr = said.titleAr();
        titleEn = said.titleEn();
        provider = said.provider();
        sort = TrainingSort.valueOf(said.sort());
        delivery = said.delivery();
        hours = said.hours();
        abroad = said.abroad();
        about = said.about();
        offered = said.offered();
    }

    Programme told() {
        return new Programme(id, version, agency, titleAr, titleEn, provider, sort.name(), delivery, hours, abroad, about, offered);
    }
}
