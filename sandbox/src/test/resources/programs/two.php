<?php
require __DIR__ . "/other.php";

echo other(20), "\n";
