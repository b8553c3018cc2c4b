package masar.testing;
