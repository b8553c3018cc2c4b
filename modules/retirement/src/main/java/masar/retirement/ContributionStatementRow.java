package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** The statement of an agency's contributions in a month, as it is kept. */
@Entity
@Table(name = "contribution_statement", schema = "retirement")
class ContributionStatementRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_statement")
    @SequenceGenerator(name = "retirement_statement", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "of_month") String month;
    String agency;
    long people;
    @Column(name = "basic_sum") BigDecimal basic = BigDecimal.ZERO;
    @Column(name = "employee_sum") BigDecimal employee = BigDecimal.ZERO;
    @Column(name = "agency_sum") BigDecimal ofAgency = BigDecimal.ZERO;
    @Column(name = "sent_up_to") long sentUpTo = Long.MIN_VALUE;
    int parts;
    boolean sent;

    /** For the persistence provider. */
    protected ContributionStatementRow() {
    }

    ContributionStatementRow(String month, String agency) {
        this.month = month;
        this.agency = agency;
    }

    /** One line more, or one taken out where it is to be counted anew. */
    void add(ContributionLineRow line, boolean more) {
        BigDecimal sign = more ? BigDecimal.ONE : BigDecimal.ONE.negate();
        people += line.basic == null ? 0 : more ? 1 : -1;
        basic = basic.add(line.basic == null ? BigDecimal.ZERO : line.basic.multiply(sign));
        employee = employee.add(line.employee.multiply(sign));
        ofAgency = ofAgency.add(line.agency.multiply(sign));
    }
}
