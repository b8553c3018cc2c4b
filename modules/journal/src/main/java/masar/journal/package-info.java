package masar.journal;
