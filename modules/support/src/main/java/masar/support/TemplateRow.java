package masar.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A template as it is kept. */
@Entity
@Table(name = "template", schema = "support")
class TemplateRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_template")
    @SequenceGenerator(name = "support_template", sequenceName = "support.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    String name;
    @Column(name = "words_ar") String wordsAr;
    @Column(name = "words_en") String wordsEn;
    boolean retired;
    String token;

    /** For the persistence provider. */
    protected TemplateRow() {
    }

    TemplateRow(String name, String wordsAr, String wordsEn, String token) {
        this.token = token;
        says(name, wordsAr, wordsEn);
    }

    void says(String called, String arabic, String english) {
        name = called;
        wordsAr = arabic;
        wordsEn = english;
    }

    Template told() {
        return new Template(id, name, wordsAr, wordsEn, retired, version);
    }
}
