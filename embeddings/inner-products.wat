;; The inner products of each row with each query, 16 numbers at a time in four sums, which keeps the processor's
;; pipeline full. Vectors are 32-bit floats one after the other; their length is a multiple of 16 numbers.
(module
  (memory (export "memory") 1)
  (func (export "multiply")
    (param $queries i32) (param $rows i32) (param $out i32)
    (param $end i32)                                        ;; of the rows, where $out may begin
    (param $queriesEnd i32) (param $bytes i32)              ;; of one vector
    (local $query i32) (local $at i32) (local $row i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (loop $nextRow
      (local.set $query (local.get $queries))
      (loop $nextQuery
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (v128.const f32x4 0 0 0 0))
        (local.set $c (v128.const f32x4 0 0 0 0))
        (local.set $d (v128.const f32x4 0 0 0 0))
        (local.set $row (local.get $rows))
        (local.set $at (i32.add (local.get $query) (local.get $bytes)))
        (loop $nextNumbers
          (local.set $a (f32x4.add (local.get $a)
            (f32x4.mul (v128.load (local.get $query)) (v128.load (local.get $row)))))
          (local.set $b (f32x4.add (local.get $b)
            (f32x4.mul (v128.load offset=16 (local.get $query)) (v128.load offset=16 (local.get $row)))))
          (local.set $c (f32x4.add (local.get $c)
            (f32x4.mul (v128.load offset=32 (local.get $query)) (v128.load offset=32 (local.get $row)))))
          (local.set $d (f32x4.add (local.get $d)
            (f32x4.mul (v128.load offset=48 (local.get $query)) (v128.load offset=48 (local.get $row)))))
          (local.set $row (i32.add (local.get $row) (i32.const 64)))
          (local.set $query (i32.add (local.get $query) (i32.const 64)))
          (br_if $nextNumbers (i32.lt_u (local.get $query) (local.get $at))))
        (local.set $a (f32x4.add
          (f32x4.add (local.get $a) (local.get $b)) (f32x4.add (local.get $c) (local.get $d))))
        (f32.store (local.get $out) (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $a)) (f32x4.extract_lane 1 (local.get $a)))
          (f32.add (f32x4.extract_lane 2 (local.get $a)) (f32x4.extract_lane 3 (local.get $a)))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br_if $nextQuery (i32.lt_u (local.get $query) (local.get $queriesEnd))))
      (local.set $rows (i32.add (local.get $rows) (local.get $bytes)))
      (br_if $nextRow (i32.lt_u (local.get $rows) (local.get $end))))))
