package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A goal of one version of a charter. */
@Entity
@Table(name = "goal", schema = "performance")
class GoalRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goal")
    @SequenceGenerator(name = "goal", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "charter_id") long charterId;
    int number;
    String token;
    String title;
    String measure;
    String target;
    int weight;

    /** For the persistence provider. */
    protected GoalRow() {
    }

    GoalRow(long charterId, int number, String token, Goal goal) {
        this.charterId = charterId;
        this.number = number;
        this.token = token;
        set(goal);
    }

    final void set(Goal goal) {
        title = goal.title();
        measure = goal.measure();
        target = goal.target();
        weight = goal.weight();
    }

    Goal told() {
        return new Goal(id, title, measure, target, weight);
    }
}
